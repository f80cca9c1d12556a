declare module '*.css';

/** Where the editor asks for its background scripts. */
declare var MonacoEnvironment: { getWorker(id: string, label: string): Worker } | undefined;
