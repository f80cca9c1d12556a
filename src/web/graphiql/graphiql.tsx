import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { exampleQueries } from './example-queries';

// The editor works in the background in scripts of our own address: nothing is fetched from elsewhere.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(`/graphiql/${label === 'json' || label === 'graphql' ? label : 'editor'}.worker.js`, {
        type: 'module',
      }),
  },
});

const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <GraphiQL
        fetcher={createGraphiQLFetcher({ url: '/graphql' })}
        defaultTabs={exampleQueries.map((query) => ({ query }))}
      />
    </StrictMode>,
  );
}
