import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { EXAMPLE, exampleQueries } from './example-queries';
import { GraphiqlHeader } from './graphiql-header';

// The editor works in the background in scripts of our own address: nothing is fetched from elsewhere.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      label === 'json' ? new JsonWorker() : label === 'graphql' ? new GraphqlWorker() : new EditorWorker(),
  },
});

const language = document.documentElement.lang === 'en' ? 'en' : 'sv';
const wanted = new URLSearchParams(window.location.search).get(EXAMPLE);

/** The examples, with what they ask for above them; first the one that the address names. */
const examples = [
  ...exampleQueries.filter(({ operation }) => operation === wanted),
  ...exampleQueries.filter(({ operation }) => operation !== wanted),
].map(({ operation, about, query }) => ({ operation, query: `# ${about[language]}\n${query}` }));

const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <GraphiqlHeader language={language} isDemo={document.documentElement.dataset.demo === 'true'} />
      <main>
        <GraphiQL
          fetcher={createGraphiQLFetcher({ url: '/graphql' })}
          initialQuery={examples.find(({ operation }) => operation === wanted)?.query}
          defaultTabs={examples.map(({ query }) => ({ query }))}
        />
      </main>
    </StrictMode>,
  );
}
