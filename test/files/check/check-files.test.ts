import { basename, join } from 'node:path';
import { checkFiles, type FileCheck } from '../../../src/files/check/check-files';
import { writeLadderFile } from '../../../src/files/ladder/write-ladder-file';
import { barnskotareLadder, requirement, step } from '../../support/builders/ladder-builder';
import { referenceData } from '../../support/builders/reference-data';
import { allOf, holds } from '../../support/builders/requirement';
import { knownLabel, titleLexicon } from '../../support/builders/title-lexicon';
import { withFiles } from '../../support/written-files';

const known = referenceData();

const found = ({ faults, findings }: FileCheck): readonly string[] => [
  ...faults.map(({ file, line }) => `${basename(file)}:${line} fault`),
  ...findings.map(({ file, line, finding }) => `${basename(file)}:${line} ${finding.code}`),
];

const checked = (files: Readonly<Record<string, string>>, data = known): readonly string[] => {
  let result: readonly string[] = [];
  withFiles(files, (directory) => {
    result = found(
      checkFiles(
        Object.keys(files).map((name) => join(directory, name)),
        data,
      ),
    );
  });
  return result;
};

describe('files that are checked', () => {
  test('have no faults when they are sound', () => {
    expect(checked({ 'a.yaml': writeLadderFile(barnskotareLadder()) })).toEqual([]);
  });

  test('are told of what a lexicon says in vain, or again, on its line', () => {
    const lexicon = `titleLexicons:
  - slug: egen
    name: Egen
    knownLabels:
      - { label: Skolledare, means: [{ title: rektor }] }
      - { label: Skolchef, means: [{ occupation: Skolchef }] }
    nearMisses:
      - label: Rektorn
        isNot: [{ title: saknas }]
        because: Det är en annan.
`;
    const shipped = {
      ...known,
      titleLexicons: [titleLexicon('andra', { knownLabels: [knownLabel('skolledare', [{ title: 'rektor' }])] })],
    };
    expect(checked({ 'a.yaml': lexicon }, shipped)).toEqual([
      'a.yaml:5 LEXICON_ENTRY_REPEATED',
      'a.yaml:6 UNKNOWN_OCCUPATION',
      'a.yaml:9 UNKNOWN_TITLE',
    ]);
  });

  test('are told of what they refer to in vain, on its line', () => {
    const demand = allOf(holds('barnskotarutbildning'), holds('ingenting'));
    const text = writeLadderFile(
      barnskotareLadder({
        scale: undefined,
        steps: [step('a', { role: 'ingen', requirements: [requirement('b', { expression: demand })] })],
        transitions: [],
        cumulative: false,
      }),
    );
    const lines = text.split('\n');
    expect(checked({ 'a.yaml': text })).toEqual([
      `a.yaml:${lines.indexOf('    role: ingen') + 1} UNKNOWN_ROLE`,
      `a.yaml:${lines.indexOf('            - qualification: ingenting') + 1} UNKNOWN_QUALIFICATION`,
    ]);
  });

  test('may refer to each other', () => {
    const roles = 'roles:\n  - slug: nyroll\n    name: Ny\n    field: förskola\n';
    const titles = 'titles:\n  - { slug: ny, label: ny, language: SV, kind: STANDARD, role: nyroll }\n';
    expect(checked({ 'titles.yaml': titles })).toEqual(['titles.yaml:2 UNKNOWN_ROLE']);
    expect(checked({ 'titles.yaml': titles, 'roles.yaml': roles })).toEqual([]);
  });

  test('take the place of what is known under the same key', () => {
    const ladder = barnskotareLadder();
    const data = referenceData({ ladders: [ladder] });
    expect(checked({ 'a.yaml': writeLadderFile(ladder) }, data)).toEqual([]);
    expect(checked({ 'a.yaml': writeLadderFile(ladder), 'b.yaml': writeLadderFile(ladder) }, data)).toContain(
      'b.yaml:1 DUPLICATE_KEY',
    );
  });

  test('are told of overlaps between revisions', () => {
    const earlier = barnskotareLadder({ validFrom: '2020-01-01', validTo: '2024-12-31' });
    const later = barnskotareLadder({ revision: 2, validFrom: '2023-01-01', validTo: '2023-12-31' });
    expect(checked({ 'a.yaml': writeLadderFile(earlier), 'b.yaml': writeLadderFile(later) })).toEqual([
      'b.yaml:1 REVISIONS_OVERLAP',
    ]);
  });

  test('are told what an adaptation of a known ladder may not do, at the step that it has left of it', () => {
    const base = barnskotareLadder();
    const local = barnskotareLadder({
      slug: 'lokal',
      basedOn: { slug: base.slug, revision: base.revision },
      steps: base.steps.map((one) => ({ ...one, requirements: [] })),
    });
    const text = writeLadderFile(local);
    const lines = text.split('\n');
    expect(checked({ 'a.yaml': text }, referenceData({ ladders: [base] }))).toContain(
      `a.yaml:${lines.indexOf('  - slug: novis') + 1} LOOSENING_WITHOUT_REASON`,
    );
  });

  test('are not told of faults in what is known', () => {
    const data = referenceData({ ladders: [barnskotareLadder({ slug: 'annan', field: 'ingen', scale: 'ingen' })] });
    expect(checked({ 'a.yaml': writeLadderFile(barnskotareLadder()) }, data)).toEqual([]);
  });

  test('have their form put right before their content is judged', () => {
    expect(
      checked({ 'a.yaml': 'titles:\n  - { slug: ny, label: ny, language: SV, kind: NEW, role: ingen }\n' }),
    ).toEqual(['a.yaml:2 fault']);
  });
});
