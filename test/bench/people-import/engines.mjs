// The engines that the import is measured on, each with new databases, and the plainest way to read and write them.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import sqlite3 from 'sqlite3';

const sqlite = () => {
  const folder = mkdtempSync(join(tmpdir(), 'trappa-bench-'));
  return {
    name: 'SQLite',
    newUrl: () => `sqlite:${join(folder, `${randomUUID()}.sqlite`)}`,
    connect: (url) => {
      const database = new sqlite3.Database(url.slice('sqlite:'.length));
      const query = (statement, values = []) =>
        new Promise((resolve, reject) =>
          database.all(statement, values, (error, rows) => (error ? reject(error) : resolve(rows))),
        );
      return {
        query,
        // As Trappa has it: what is committed is on the disk.
        begin: () => query('PRAGMA synchronous = FULL').then(() => query('BEGIN')),
        place: () => '?',
        close: () => new Promise((resolve) => database.close(resolve)),
      };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
};

const postgres = (server) => ({
  name: 'PostgreSQL',
  newUrl: async () => {
    const name = `bench_${randomUUID().replaceAll('-', '')}`;
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return Object.assign(new URL(server), { pathname: name }).href;
  },
  connect: async (url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return {
      query: async (statement, values) => (await client.query(statement, values)).rows,
      begin: () => client.query('BEGIN'),
      place: (index) => `$${index + 1}`,
      close: () => client.end(),
    };
  },
  remove: () => undefined,
});

/** SQLite, and PostgreSQL where TEST_POSTGRES_URL names a server (as a superuser; the databases stay on it). */
export const engines = () => {
  const server = process.env.TEST_POSTGRES_URL;
  return [sqlite(), ...(server === undefined ? [] : [postgres(server)])];
};
