// The pages in src/web: built into dist/web by `npm start`, served with reloading by `npm run dev`.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { demoByDefault } from './scripts/demo-by-default.mjs';

const root = join(import.meta.dirname, 'src', 'web');

/** What the server answers itself; all else are pages. */
const ofTheServer = ['/graphql', '/sign-in', '/sign-out', '/refused.css', '/templates', '/health', '/metrics'];

/** Where Vite serves the document itself, it says what the server else says: whether this is a demo. */
const tellDemo = {
  name: 'tell-demo',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace('data-demo="false"', `data-demo="${String(demoByDefault(process.env) === '1')}"`),
};

export default defineConfig({
  root,
  plugins: [react(), tellDemo],
  clearScreen: false,
  build: {
    outDir: join(import.meta.dirname, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2022',
    // A strict Content-Security-Policy: no script stands in a page, and no file is written into another.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: { pages: join(root, 'index.html'), graphiql: join(root, 'graphiql', 'index.html') },
      // The design system exports all its components from one file; those that no page uses are left out.
      treeshake: { moduleSideEffects: [{ test: /designsystemet-react|aksel-icons/u, sideEffects: false }] },
    },
  },
  server: {
    port: 4001,
    proxy: Object.fromEntries(
      ofTheServer.map((path) => [path, { target: process.env.TRAPPA_SERVER ?? 'http://localhost:4000' }]),
    ),
  },
});
