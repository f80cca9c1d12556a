import { toldDecision } from '../../src/catalog/told-decision';
import { emptyMappingBook, withDecisions } from '../../src/domain/title/mapping/mapping-book';
import type { MappingDecision } from '../../src/domain/title/mapping/title-mapping';
import { decision } from '../support/builders/mapping';

const names: Readonly<Record<string, string>> = {
  'organizations/1480': 'Göteborgs Stad',
  'titles/elevassistent': 'Elevassistent',
  'titles/resurspedagog': 'Resurspedagog',
};

/** What the feed says of each of the decisions, which follow each other. */
const toldOf = (...decisions: readonly MappingDecision[]) => {
  const surroundings = {
    mappings: withDecisions(emptyMappingBook, decisions),
    nameOf: (kind: string, key: string) => ({ sv: names[`${kind}/${key}`] ?? key }),
  };
  return decisions.map((one, index) => toldDecision(surroundings, one, `2.${index + 1}`));
};

/** Of the last one: what it means, by which mapping, in Swedish and English. */
const lastOf = (...decisions: readonly MappingDecision[]) => {
  const last = toldOf(...decisions).at(-1);
  return [last?.kind, last?.subject.key, last?.summary.sv, last?.summary.en];
};

const undo = (undoes: string, parts: Partial<MappingDecision> = {}) => decision({ act: 'UNDO', undoes, ...parts });

describe('a decision on a title in the feed', () => {
  it('says what the title stands for and from when, and concerns its employer', () => {
    expect(toldOf(decision({ id: 'one', validFrom: '2027-01-01' }))).toEqual([
      {
        cursor: '2.1',
        kind: 'MAPPING_CONFIRMED',
        at: '2026-03-01T12:00:00.000Z',
        release: 2,
        subject: { kind: 'titleMappings', key: 'one' },
        summary: {
          sv: 'Göteborgs Stad: Elevresurs motsvarar Elevassistent från den 1 januari 2027.',
          en: 'Göteborgs Stad: Elevresurs stands for Elevassistent from 1 January 2027.',
        },
        concerns: ['1480'],
      },
    ]);
  });

  it.each([
    ['one title', 'motsvarar inte Elevassistent', 'does not stand for Elevassistent', 'elevassistent'],
    ['every title', 'motsvarar ingen standardtitel', 'stands for no standard title', undefined],
  ])('says that %s is rejected', (_, sv, en, standard) => {
    expect(lastOf(decision({ id: 'one', act: 'REJECT', standard, validTo: '2027-12-31' }))).toEqual([
      'MAPPING_REJECTED',
      'one',
      `Göteborgs Stad: Elevresurs ${sv} till och med den 31 december 2027.`,
      `Göteborgs Stad: Elevresurs ${en} up to and including 31 December 2027.`,
    ]);
  });

  it('tells of an undone decision by the mapping that holds again', () => {
    const first = decision({ id: 'first' });
    const second = decision({ id: 'second', standard: 'resurspedagog', validFrom: '2027-01-01' });

    expect(lastOf(first, second, undo('second'))).toEqual([
      'MAPPING_CONFIRMED',
      'first',
      'Göteborgs Stad: efter ångrat beslut: Elevresurs motsvarar Elevassistent.',
      'Göteborgs Stad: after an undone decision, Elevresurs stands for Elevassistent.',
    ]);
  });

  it('tells of an undone decision as rejected when nothing holds in its place', () => {
    expect(lastOf(decision({ id: 'first' }), undo('first'))).toEqual([
      'MAPPING_REJECTED',
      'first',
      'Göteborgs Stad: beslutet om Elevresurs har ångrats, och inget annat gäller.',
      'Göteborgs Stad: the decision on Elevresurs was undone, and no other holds.',
    ]);
  });

  it.each([
    ['before it began', '2025-01-01', '2026-02-28', '2026-01-01', 'MAPPING_REJECTED'],
    ['on a day that both cover', '2025-01-01', '2026-03-01', '2026-01-01', 'MAPPING_CONFIRMED'],
    ['only from a later day', '2026-03-02', undefined, '2026-01-01', 'MAPPING_REJECTED'],
    ['only from the day on which the undone one begins', '2026-03-02', undefined, '2026-03-02', 'MAPPING_CONFIRMED'],
  ] as const)('looks at the days that the undo makes a difference to: another holds %s', (_, from, to, start, kind) => {
    const first = decision({ id: 'first', validFrom: from, ...(to && { validTo: to }) });
    const second = decision({ id: 'second', standard: 'resurspedagog', validFrom: start });
    expect(lastOf(first, second, undo('second'))[0]).toBe(kind);
  });

  it('never changes, whatever is decided later', () => {
    const decisions = [decision({ id: 'first' }), undo('first'), decision({ id: 'third', standard: 'resurspedagog' })];
    expect(toldOf(...decisions).slice(0, 2)).toEqual(toldOf(...decisions.slice(0, 2)));
  });
});
