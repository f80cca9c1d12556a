import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../src/cli/expected-error';
import { writeFiles } from '../../src/cli/write-files';
import { withFiles } from '../support/written-files';

const swedish = { force: false, language: 'SV' } as const;

describe('files that are written', () => {
  it('are there with their texts', () => {
    withFiles({}, (folder) => {
      writeFiles([{ path: join(folder, 'a.yaml'), text: 'å\n' }], swedish);
      expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('å\n');
    });
  });

  it('are all left when one exists, and every one that exists is named', () => {
    withFiles({ 'a.yaml': 'min', 'c.yaml': 'min' }, (folder) => {
      const files = ['a.yaml', 'b.yaml', 'c.yaml'].map((name) => ({ path: join(folder, name), text: 'ny' }));
      const write = (): void => writeFiles(files, swedish);
      expect(write).toThrow(ExpectedError);
      expect(write).toThrow(/a\.yaml: filen finns redan\. Lägg till --force .*\n.*c\.yaml: filen finns redan\./u);
      expect(() => readFileSync(join(folder, 'b.yaml'))).toThrow('ENOENT');
      writeFiles(files, { ...swedish, force: true });
      expect(files.map(({ path }) => readFileSync(path, 'utf8'))).toEqual(['ny', 'ny', 'ny']);
    });
  });

  it('need a folder that is there', () => {
    withFiles({ fil: '' }, (folder) => {
      const write = (path: string) => () =>
        writeFiles([{ path: join(folder, path), text: '' }], { force: true, language: 'EN' });
      expect(write('ingen/a.yaml')).toThrow(`${join(folder, 'ingen')}: there is no such folder.`);
      expect(write('fil/a.yaml')).toThrow(`${join(folder, 'fil')}: there is no such folder.`);
    });
  });

  it('never take the place of a folder', () => {
    withFiles({}, (folder) => {
      mkdirSync(join(folder, 'a'));
      const write = (): void => writeFiles([{ path: join(folder, 'a'), text: '' }], { ...swedish, force: true });
      expect(write).toThrow(`${join(folder, 'a')}: det är en mapp, ingen fil.`);
    });
  });

  it('tell why the disk refuses them', () => {
    withFiles({}, (folder) => {
      const path = join(folder, `${'a'.repeat(300)}.yaml`);
      expect(() => writeFiles([{ path, text: '' }], swedish)).toThrow('filen går inte att skriva (ENAMETOOLONG).');
    });
  });

  it('leave what lies beside them', () => {
    withFiles({}, (folder) => {
      writeFileSync(join(folder, 'annan.yaml'), 'min');
      writeFiles([{ path: join(folder, 'a.yaml'), text: '' }], swedish);
      expect(readFileSync(join(folder, 'annan.yaml'), 'utf8')).toBe('min');
    });
  });
});
