import fc from 'fast-check';
import type { Fault } from '../../src/files/fault';
import { type FileReading, isRefused } from '../../src/files/file-reading';
import { readLadderFile } from '../../src/files/ladder/ladder-file';
import { readReferenceFile } from '../../src/files/reference/reference-file';
import { parseYaml } from '../../src/files/yaml/parse-yaml';
import { seedFiles } from '../support/seed-files';

const readers = [readLadderFile, readReferenceFile];

/** A reading has a value, or faults that lie within the text and say something in both languages. */
const expectAnswer = (text: string): void => {
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const reading of readers.map((read): FileReading<unknown> => read(text, 'a.yaml'))) {
    if (isRefused(reading)) expect(reading.faults.filter((fault) => isTelling(fault, lines))).not.toEqual([]);
    if (isRefused(reading)) expect(reading.faults.filter((fault) => !isTelling(fault, lines))).toEqual([]);
  }
};

const isTelling = ({ line, column, message, expected }: Fault, lines: number): boolean =>
  line >= 1 &&
  line <= lines + 1 &&
  column >= 1 &&
  [message.sv, message.en, expected.sv, expected.en].every((words) => words !== '');

const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom('slug', 'steps', 'demand', 'roles', 'name', 'sv', 'qualification', 'allOf', 'organization'),
      fc.constantFrom(': ', '- ', '\n', '\n  ', '\n    ', '[', ']', '{', '}', ', ', '"', "'", '#', '&a ', '*a', '!t '),
      fc.constantFrom('|', '>', '%YAML 1.1\n', '---\n', '...\n', '? ', '<<', '~', '0180', '1e9', '\t', '\r', '\uFEFF'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** A file that was right until someone cut, repeated or replaced a piece of it. */
const damaged = fc
  .record({
    file: fc.constantFrom(...seedFiles('ladders'), ...seedFiles('roles')),
    from: fc.nat(4000),
    length: fc.nat(40),
    instead: fc.oneof(yamlish, fc.constantFrom('', '  ', '\n', ': ', '1', 'null', '[', '*a')),
  })
  .map(({ file: [, text], from, length, instead }) => text.slice(0, from) + instead + text.slice(from + length));

/** Any data that JSON can hold, which is YAML too. */
const anyData = fc.json({ maxDepth: 5 });

describe('reading never throws', () => {
  test.each<[string, fc.Arbitrary<string>, number]>([
    ['any text', fc.string({ unit: 'binary', maxLength: 200 }), 300],
    ['texts of the pieces of YAML', yamlish, 500],
    ['any data', anyData, 200],
    ['a damaged seed file', damaged, 100],
  ])('at %s', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, expectAnswer), { numRuns });
  });

  test('and a parsed text always has a root or a fault', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const { root, faults } = parseYaml(text, 'a.yaml');
        expect(root !== undefined || faults.length > 0).toBe(true);
      }),
    );
  });
});
