import fc from 'fast-check';
import { applyOperations } from '../../../../../src/domain/ladder/operations/apply-operations';
import type { LadderOperation } from '../../../../../src/domain/ladder/operations/ladder-operation';
import type { Ladder } from '../../../../../src/domain/ladder/ladder';
import type { Expression } from '../../../../../src/domain/requirement/expression';
import { sameValue } from '../../../../../src/domain/same-value';
import { isRefused } from '../../../../../src/files/file-reading';
import { readLadderFile } from '../../../../../src/files/ladder/ladder-file';
import { writeLadderFile } from '../../../../../src/files/ladder/write-ladder-file';
import { barnskotareLadder, ladder, requirement, step } from '../../../../support/builders/ladder-builder';
import {
  allOf,
  assigned,
  atLeast,
  competent,
  employed,
  holds,
  months,
  points,
  seqf,
  step as fulfilled,
} from '../../../../support/builders/requirement';
import { anyWritableLadder } from '../../../../support/file-arbitraries';
import { operationsBetween } from '../../../../support/operations-between';

/** Each problem as its path within the operation; all have the one code. */
const invalid = (operation: LadderOperation): readonly string[] => {
  const outcome = applyOperations(barnskotareLadder(), [operation]);
  if ('ladder' in outcome) return [];
  return outcome.problems.map(({ code, path }) => {
    expect(code).toBe('INVALID_VALUE');
    return path.slice(2).join('.');
  });
};

const demanding = (expression: Expression): LadderOperation => ({
  kind: 'ADD_REQUIREMENT',
  step: 'novis',
  requirement: requirement('krav', { expression }),
});

const set = (field: 'field' | 'scale', value: string): LadderOperation => ({ kind: 'SET_LADDER_FIELD', field, value });
const sourceAt = (url: string): LadderOperation => ({
  kind: 'SET_LADDER_FIELD',
  field: 'sources',
  value: [{ title: 'SKR', url }],
});

const isReadBack = (written: Ladder): boolean => {
  const reading = readLadderFile(writeLadderFile(written), 'ladder.yaml');
  return !isRefused(reading) && sameValue(reading.value, written);
};

describe('a value that an operation brings with it', () => {
  it.each<readonly [string, LadderOperation]>([
    ['a slug with capitals', set('scale', 'Levla')],
    ['a slug with other letters', set('scale', 'nivåer')],
    ['a slug that ends in a hyphen', set('scale', 'levla-')],
    ['no slug at all', set('scale', '')],
    ['a slug of more than 100 characters', set('scale', 'a'.repeat(101))],
    ['an empty text', set('field', '')],
    ['a text of blanks', set('field', ' \n ')],
    ['a text of more than 500 characters', set('field', 'a'.repeat(501))],
    ['a text with a control character', set('field', 'vård\u0000')],
    ['a text with half a character', set('field', 'vård\ud800')],
  ])('is refused: %s', (_, operation) => {
    expect(invalid(operation)).toHaveLength(1);
  });

  it.each([
    'ftp://example.org',
    'www.example.org',
    'https://',
    'https://example.org/å',
    'https://example.org/a b',
    'https://a:b',
    'https://example.org#a#b',
    `https://example.org/${'a'.repeat(2_000)}`,
    'javascript:alert(1)',
  ])('is refused where a web address is due: %s', (url) => {
    expect(invalid(sourceAt(url))).toEqual(['sources.0.url']);
  });

  it.each(['https://www.riksdagen.se/sv/dokument?id=sfs-2010-659#K4P5a', 'http://example.org:8080/a%20b/(c)'])(
    'is taken as a web address: %s',
    (url) => {
      expect(invalid(sourceAt(url))).toEqual([]);
    },
  );

  it('is taken as long as it may be', () => {
    expect(invalid(set('scale', 'a'.repeat(100)))).toEqual([]);
    expect(invalid(set('field', 'å'.repeat(500)))).toEqual([]);
    const name = { sv: `${'rad\n\t\r'.repeat(10)}${'å'.repeat(4_940)}` };
    expect(invalid({ kind: 'SET_LADDER_FIELD', field: 'name', value: name })).toEqual([]);
  });

  it('is refused where respite is less than none, or in a role without a slug', () => {
    const operation = (months: number, role: string): LadderOperation => ({
      kind: 'ADD_REQUIREMENT',
      step: 'novis',
      requirement: requirement('krav', { respite: { months, roles: ['rektor', role] } }),
    });
    expect(invalid(operation(0, 'barnskotare'))).toEqual([]);
    expect(invalid(operation(-1, 'Å'))).toEqual(['requirement.respite.months', 'requirement.respite.roles.1']);
  });

  it.each<readonly [string, Expression]>([
    ['qualification', holds('Examen')],
    ['courses.1', holds('examen', { courses: ['anatomi', 'Å'] })],
    ['begunFrom', holds('examen', { begunFrom: '2023-02-29' })],
    ['minimumSeqfLevel', holds('examen', { minimumSeqfLevel: 9 })],
    ['', points(100, {})],
    ['', points(100, { courses: ['anatomi'], area: 'vård' })],
    ['points', points(-1, { area: 'vård' })],
    ['points', points(Number.POSITIVE_INFINITY, { area: 'vård' })],
    ['area', points(1, { area: '' })],
    ['level', seqf(0)],
    ['level', seqf(4.5)],
    ['proficiency', competent('bemotande', 0)],
    ['', months(12, {})],
    ['', months(12, { roles: ['barnskotare'], field: 'förskola' })],
    ['months', months(Number.NaN, { field: 'förskola' })],
    ['titles.0', employed({ titles: ['Usk'] })],
    ['on', employed({ on: '2023-13-01' })],
    ['role', assigned('levla', 'bas', 'Å')],
    ['step', fulfilled('trappan', 'Steg')],
    ['threshold', atLeast(0, holds('examen'))],
    ['of.1.of.0.level', allOf(seqf(4), atLeast(1, seqf(9)))],
  ])('is refused at its place in a demand: %s', (path, expression) => {
    expect(invalid(demanding(expression))).toEqual([['requirement.expression', path].filter(Boolean).join('.')]);
  });

  it('is refused when a demand is deeper than 20 levels, however much deeper', () => {
    const nested = (levels: number): Expression =>
      Array.from({ length: levels }).reduce<Expression>((inner) => allOf(inner), seqf(4));
    expect(invalid(demanding(nested(20)))).toEqual([]);
    expect(invalid(demanding(nested(21)))).toHaveLength(1);
    expect(invalid(demanding(nested(100_000)))).toHaveLength(1);
  });

  it('is told with every other fault of its operation, and nothing else of it', () => {
    const faulty = requirement('Krav', {
      validFrom: '2023-02-30',
      jurisdiction: 'Malmö',
      legalBasis: { title: '' },
      note: { sv: 'Bra.', en: '' },
    });
    expect(
      invalid({ kind: 'REPLACE_REQUIREMENT', step: 'nowhere', requirement: 'x', by: faulty, reason: { sv: '' } }),
    ).toEqual(['by.slug', 'by.validFrom', 'by.jurisdiction', 'by.legalBasis.title', 'by.note.en', 'reason.sv']);
    expect(
      invalid({
        kind: 'ADD_STEP',
        step: step('X', { role: '', level: 'Å', requirements: [faulty], activities: [''] }),
      }),
    ).toHaveLength(9);
    expect(invalid({ kind: 'SET_LOOSENING_REASON', step: 'A', requirement: 'B', reason: { sv: ' ' } })).toEqual([
      'step',
      'requirement',
      'reason.sv',
    ]);
    expect(invalid({ kind: 'REMOVE_STEP', step: 'novis', reason: { sv: '' } })).toEqual(['reason.sv']);
    expect(
      invalid({ kind: 'REMOVE_REQUIREMENT', step: 'novis', requirement: 'utbildning', reason: { sv: '' } }),
    ).toEqual(['reason.sv']);
    expect(invalid({ kind: 'SET_STEP_FIELD', step: 'novis', field: 'title', value: 'Titel' })).toEqual(['title']);
    expect(invalid({ kind: 'RENAME_STEP', step: 'novis', slug: 'Nybörjare' })).toEqual(['slug']);
    expect(invalid({ kind: 'ADD_ACTIVITY', step: 'novis', activity: 'Å' })).toEqual(['activity']);
  });

  it('is such that the ladder can be written to a file and read back, if it is not refused', () => {
    const empty = ladder({ sources: [] });
    expect(isReadBack(ladder({ name: { sv: 'rad\r\n\trad\r', en: '\nrow\n\n' } }))).toBe(true);
    fc.assert(
      fc.property(anyWritableLadder, (target) => {
        const edited = operationsBetween(empty, target).reduce((before, operation) => {
          const outcome = applyOperations(before, [operation]);
          return 'ladder' in outcome ? outcome.ladder : before;
        }, empty);
        expect(isReadBack(edited)).toBe(true);
      }),
    );
  });
});
