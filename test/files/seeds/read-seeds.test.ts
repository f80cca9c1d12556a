import { relative } from 'node:path';
import { isRefused } from '../../../src/files/file-reading';
import { readFiles, readSeeds } from '../../../src/files/seeds/read-seeds';
import { englishLine, faultsOf, valueOf } from '../../support/fault-lines';
import { shortestLadder } from '../../support/ladder-texts';
import { withFiles } from '../../support/written-files';

const role = (...slugs: string[]): string =>
  `roles:\n${slugs.map((slug) => `  - slug: ${slug}\n    name: ${slug}\n    field: vård\n`).join('')}`;

describe('a directory of seeds', () => {
  test('is read as one, in the order of its paths', () => {
    withFiles(
      {
        'roles/b.yaml': role('b1', 'b2'),
        'roles/a.yml': role('a1'),
        'ladders/x.yaml': shortestLadder,
        'README.md': 'no seed',
      },
      (directory) => {
        const data = valueOf(readSeeds(directory));
        expect(data.roles.map(({ slug }) => slug)).toEqual(['a1', 'b1', 'b2']);
        expect(data.ladders.map(({ slug }) => slug)).toEqual(['forskola']);
        expect([Object.isFrozen(data), Object.isFrozen(data.roles)]).toEqual([true, true]);
      },
    );
  });

  test('without a YAML file is refused: more likely it is the wrong one', () => {
    withFiles({ 'README.md': 'no seed' }, (directory) => {
      expect(faultsOf(readSeeds(directory)).map(({ message }) => message.en)).toEqual([
        'The folder holds no YAML files.',
      ]);
    });
  });

  test('tells the faults of all files', () => {
    withFiles({ 'roles/b.yaml': 'roles: 1', 'roles/a.yaml': 'role: []', 'ladders/x.yaml': 'slug: a' }, (directory) => {
      const faults = faultsOf(readSeeds(directory));
      expect([...new Set(faults.map(({ file }) => relative(directory, file).replaceAll('\\', '/')))]).toEqual([
        'ladders/x.yaml',
        'roles/a.yaml',
        'roles/b.yaml',
      ]);
    });
  });

  test('tells where each entity stands, by its key or its index among all', () => {
    withFiles({ 'a.yaml': role('a1'), 'b.yaml': role('b1', 'b2'), 'ladders/x.yaml': shortestLadder }, (directory) => {
      const reading = readSeeds(directory);
      if (isRefused(reading)) throw new Error('refused');
      const at = (...place: (string | number)[]): string => {
        const { file, line } = reading.locate(place);
        return `${relative(directory, file).replaceAll('\\', '/')}:${line}`;
      };
      expect(at('roles', 'b2', 'field')).toBe('b.yaml:7');
      expect(at('roles', 2)).toBe('b.yaml:5');
      expect(at('ladders', 'forskola', 'status')).toBe('ladders/x.yaml:3');
      expect(at('roles', 'c')).toBe('a.yaml:1');
    });
  });

  test('that is not there is a fault', () => {
    expect(faultsOf(readSeeds('no-such-directory')).map(englishLine)).toEqual([
      '1:1 There is no such file. A file that exists and may be read.',
    ]);
  });
});

describe('a file', () => {
  test('that is not there is a fault', () => {
    expect(faultsOf(readFiles(['no-such-file.yaml'])).map(englishLine)).toEqual([
      '1:1 There is no such file. A file that exists and may be read.',
    ]);
  });

  test('that is a folder is a fault', () => {
    withFiles({ 'a/b.yaml': '' }, (directory) => {
      expect(faultsOf(readFiles([directory])).map(englishLine)).toEqual([
        '1:1 It is a folder, not a file. A file that exists and may be read.',
      ]);
    });
  });

  test('in another encoding than UTF-8 is a fault', () => {
    withFiles({ 'a.yaml': Buffer.from(role('a').replace('vård', 'v\u00e5rd'), 'latin1') }, (directory) => {
      expect(faultsOf(readSeeds(directory)).map(englishLine)).toEqual([
        '1:1 The file is not saved as UTF-8. Save the file in the encoding UTF-8.',
      ]);
    });
  });

  test('is a ladder in a folder of ladders or by its keys, else of the kind that it names', () => {
    withFiles({ 'trappa.yaml': shortestLadder, 'roller.yaml': role('a') }, (directory) => {
      const data = valueOf(readSeeds(directory));
      expect([data.ladders.length, data.roles.length]).toEqual([1, 1]);
    });
  });
});
