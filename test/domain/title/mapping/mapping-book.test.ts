import fc from 'fast-check';
import { emptyMappingBook, withDecisions, type MappingBook } from '../../../../src/domain/title/mapping/mapping-book';
import type { MappingDecision } from '../../../../src/domain/title/mapping/title-mapping';
import { decisionDays, decisionLog, mappingDecision } from '../../../support/builders/mapping-decision';
import { replayed } from '../../../support/mapping-model';

const organizations = ['1280', '1480', '1880'];
const spellings = ['usk natt', 'USK  natt', 'Usk-natt', 'elevass.'];
const isUsk = (label: string): boolean => label !== 'elevass.';

/** The answers by reading the whole log. */
const read = (log: readonly MappingDecision[], organization: string, label: string) =>
  log.filter((one) => one.organization === organization && isUsk(one.label) === isUsk(label));

const expectSame = (book: MappingBook, log: readonly MappingDecision[]): void => {
  expect(book.size).toBe(log.length);
  for (const decision of log) expect(book.decision(decision.id)).toBe(decision);
  for (const slug of ['a', 'b']) {
    expect([...book.decisionsFor(slug)]).toEqual(log.filter(({ standard }) => standard === slug));
  }
  for (const label of spellings) {
    for (const organization of organizations) {
      expect(book.decisionsOn(organization, label)).toEqual(read(log, organization, label));
      expect(book.decisionsOf(organization)).toEqual(log.filter((one) => one.organization === organization));
    }
    for (const asOf of decisionDays) {
      const holders = organizations.flatMap((code) => {
        const title = replayed(read(log, code, label), asOf).answer?.standard;
        return title === undefined ? [] : [`${title} ${code}`];
      });
      const told = book.holdersOf(label, asOf);
      expect(told.flatMap((one) => one.organizations.map((code) => `${one.title} ${code}`)).sort()).toEqual(
        holders.sort(),
      );
      const counts = told.map((one) => one.organizations.length);
      expect(counts).toEqual([...counts].sort((left, right) => right - left));
    }
  }
};

describe('the book of decisions', () => {
  it('answers as the whole log does, however its decisions came in, and no book changes when another is made', () => {
    fc.assert(
      fc.property(decisionLog(organizations, spellings), fc.array(fc.nat(8), { maxLength: 3 }), (log, cuts) => {
        const ends = [...new Set([0, ...cuts.map((cut) => Math.min(cut, log.length)), log.length])].sort();
        const books = [emptyMappingBook];
        for (const [place, end] of ends.slice(1).entries()) {
          books.push(withDecisions(books[place] ?? emptyMappingBook, log.slice(ends[place], end)));
        }
        for (const [place, book] of books.entries()) expectSame(book, log.slice(0, ends[place]));
      }),
      { numRuns: 40 },
    );
  });

  it('shares with the book before it all that a decision does not concern', () => {
    const decisions = Array.from({ length: 1_000 }, (_, index) =>
      mappingDecision(String(index), { organization: String(index % 29), label: `titel ${index % 200} x` }),
    );
    const before = withDecisions(emptyMappingBook, decisions);
    const after = withDecisions(before, [mappingDecision('ny', { organization: '3', label: 'Titel 5 X' })]);
    expect(after.decisionsOn('3', 'titel 5 x')).not.toBe(before.decisionsOn('3', 'titel 5 x'));
    expect(after.decisionsOn('5', 'titel 5 x')).toBe(before.decisionsOn('5', 'titel 5 x'));
    expect(after.decisionsOf('3')).toHaveLength(before.decisionsOf('3').length + 1);
    expect(after.decisionsOf('5')).toBe(before.decisionsOf('5'));
  });
});
