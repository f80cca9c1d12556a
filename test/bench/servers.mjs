// The two servers that the benchmarks compare, each in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const stopped = async (child) => {
  child.kill('SIGTERM');
  await once(child, 'exit');
};

const addressFrom = (child, pattern) =>
  new Promise((resolve, reject) => {
    let output = '';
    const look = (chunk) => {
      output += chunk;
      const match = pattern.exec(output);
      if (!match) return;
      child.stdout.off('data', look).resume();
      resolve(match[1]);
    };
    child.stdout.on('data', look);
    child.once('exit', () => reject(new Error(`The server did not start: ${output}`)));
  });

/** Trappa with the shipped seeds, on a new SQLite file unless `environment` names another database. */
export const startTrappa = async (environment = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'trappa-bench-'));
  const child = spawn(process.execPath, ['dist/cli/trappa.js', 'serve', '--migrate', '--seed'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: `sqlite:${join(folder, 'trappa.sqlite')}`,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'info',
      TRAPPA_REQUESTS_PER_MINUTE: '10000000',
      TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: '10000000',
      ...environment,
    },
  });
  const address = await addressFrom(child, /"address":"(http[^"]+)"/);
  const stop = async () => {
    await stopped(child);
    rmSync(folder, { recursive: true });
  };
  return { url: `${address}/graphql`, stop };
};

const RAW_SERVER = `
  const chunks = [];
  process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    const body = Buffer.concat(chunks);
    const server = require('node:http').createServer((request, response) => {
      request.on('data', () => undefined).on('end', () => {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
        response.end(body);
      });
    });
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/'));
  });
`;

/** A server that returns the same bytes to every request. */
export const startRawServer = async (bytes) => {
  const child = spawn(process.execPath, ['-e', RAW_SERVER], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(bytes);
  const url = await addressFrom(child, /(http\S+)\n/);
  return { url, stop: () => stopped(child) };
};
