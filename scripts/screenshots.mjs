// npm run screenshots [-- name ...]: writes a picture of each main page, or of those named, into docs/pictures/, taken of
// the built demo on a database of its own; TRAPPA_SITE names a site to take them of that is open already.
import { mkdirSync } from 'node:fs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
const { openCamera } = await import('./screenshots/camera.mjs');
const { scenes } = await import('./screenshots/scenes.mjs');
const { serveDemo } = await import('./screenshots/serve-demo.mjs');

const FOLDER = 'docs/pictures';

const named = process.argv.slice(2);
const wanted = scenes.filter(({ name }) => named.length === 0 || named.includes(name));
const elsewhere = process.env.TRAPPA_SITE;
if (!elsewhere) await ensureBuilt();
mkdirSync(FOLDER, { recursive: true });
const demo = elsewhere ? { address: elsewhere, close: async () => {} } : await serveDemo();
try {
  const camera = await openCamera(demo.address, FOLDER);
  try {
    for (const scene of wanted) await camera.take(scene);
  } finally {
    await camera.close();
  }
} finally {
  await demo.close();
}
