import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { exampleQueries } from './example-queries';
import { GraphiqlHeader } from './graphiql-header';

// The editor works in the background in scripts of our own address: nothing is fetched from elsewhere.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      label === 'json' ? new JsonWorker() : label === 'graphql' ? new GraphqlWorker() : new EditorWorker(),
  },
});

const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <GraphiqlHeader
        language={document.documentElement.lang}
        isDemo={document.documentElement.dataset.demo === 'true'}
      />
      <main>
        <GraphiQL
          fetcher={createGraphiQLFetcher({ url: '/graphql' })}
          defaultTabs={exampleQueries.map((query) => ({ query }))}
        />
      </main>
    </StrictMode>,
  );
}
