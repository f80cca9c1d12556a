// Reading the bench's own table.
import { readFileSync } from 'node:fs';

const CELL = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;

/** The rows of a CSV file (RFC 4180) as objects named by its first row. @param {string | URL} path */
export const readCsv = (path) => {
  const [names, ...rows] = cells(readFileSync(path, 'utf8').trimEnd());
  return rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]])));
};

const cells = (text) => {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(CELL)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
};
