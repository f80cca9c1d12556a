import { writeInstant, writeNumber } from '../../../language/write';
import { say } from './import-texts';
import type { LastImport } from './last-import';
import { useProgress, type Progress } from './use-progress';

interface ImportProgressProps {
  readonly organization: string;
  /** The key of the import that runs. */
  readonly importKey: string;
}

/** How far an import has come, told as it goes. */
export const ImportProgress = ({ organization, importKey }: ImportProgressProps) => {
  const progress = useProgress(organization, importKey);
  return (
    <div className="title-progress" role="status">
      <progress
        aria-label={say('progress.label')}
        {...(progress?.phase === 'ALIGNING' && { value: progress.done, max: progress.total })}
      />
      <span>{progress ? inWords(progress) : say('progress.STARTING')}</span>
    </div>
  );
};

const inWords = ({ phase, done, total }: Progress): string =>
  say(`progress.${phase}`, { done: writeNumber(done), total: writeNumber(total) });

interface LastImportStateProps {
  readonly organization: string;
  readonly last: LastImport;
}

/** What became of the last import that was begun in this browser. */
export const LastImportState = ({ organization, last }: LastImportStateProps) => {
  const progress = useProgress(organization, last.key);
  if (!progress) return null;
  const at = writeInstant(progress.at);
  return (
    <p className="title-last" role="status">
      <strong>{say('last.title')}:</strong> {say('last.body', { name: last.name || say('last.pasted'), at })}{' '}
      {inWords(progress)}
    </p>
  );
};
