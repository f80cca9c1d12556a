import fc from 'fast-check';
import { bringForward } from '../../src/catalog/bring-forward';
import { compileCatalog, type Catalog } from '../../src/catalog/catalog';
import type { Change, PublicationEvent } from '../../src/domain/change';
import { emptyReferenceData } from '../../src/domain/reference-data';
import type { MappingDecision } from '../../src/domain/title/mapping/title-mapping';
import { title } from '../support/builders/ladder-builder';
import { decision } from '../support/builders/mapping';

const at = '2026-01-01T00:00:00.000Z';
const releaseOf = (number: number) => ({ number, publishedAt: at });

/** A release: the owners of the titles that it adds, or the employers of the decisions that it brings. */
interface Step {
  readonly titles?: readonly (string | undefined)[];
  readonly decisions?: readonly string[];
}

/** What came with a release; ids and slugs are by its number and the number within it. */
interface Came {
  readonly events: readonly PublicationEvent[];
  readonly decisions: readonly MappingDecision[];
}

const cameWith = ({ titles = [], decisions = [] }: Step, release: number): Came => ({
  events: titles.map((organization, index) => {
    const entity = title(`${release}.${index + 1}`, organization === undefined ? {} : { organization });
    return { release, at, kind: 'titles', event: 'ADDED', entity };
  }),
  decisions: decisions.map((organization, index) => decision({ id: `${release}.${index + 1}`, organization, release })),
});

const history = (steps: readonly Step[]): readonly Came[] => steps.map((step, index) => cameWith(step, index + 1));

const upTo = (came: readonly Came[]) => came.flatMap(({ events }) => events);

/** As the process that has followed every release has it. */
const followed = (came: readonly Came[]): Catalog => {
  let catalog = compileCatalog(releaseOf(0), emptyReferenceData);
  for (const [index, { events, decisions }] of came.entries()) {
    const release = releaseOf(index + 1);
    catalog =
      events.length === 0
        ? bringForward(catalog, release, decisions)
        : compileCatalog(release, emptyReferenceData, upTo(came.slice(0, index + 1)), catalog, decisions);
  }
  return catalog;
};

/** As a process has it that has just begun. */
const begun = (came: readonly Came[]): Catalog => {
  const decisions = came.flatMap((one) => one.decisions);
  return compileCatalog(releaseOf(came.length), emptyReferenceData, upTo(came), undefined, decisions);
};

const stepArbitrary = fc.oneof(
  fc.record({ titles: fc.array(fc.constantFrom(undefined, '1480', '1280'), { minLength: 1, maxLength: 3 }) }),
  fc.record({ decisions: fc.array(fc.constantFrom('1480', '1280', '0180'), { minLength: 1, maxLength: 3 }) }),
);

const cursors = (changes: readonly Change[]) => changes.map(({ cursor }) => cursor);

describe('the feed with decisions on titles', () => {
  it('holds every change once, in the order of the releases, whichever way it came about', () => {
    fc.assert(
      fc.property(fc.array(stepArbitrary, { maxLength: 8 }), (steps) => {
        const came = history(steps);
        const all = came.flatMap(({ events, decisions }, index) =>
          [...events, ...decisions].map((_, place) => `${index + 1}.${place + 1}`),
        );
        const { changes } = followed(came);
        expect(cursors(changes.slice())).toEqual(all);
        expect(changes.length).toBe(all.length);
        expect(
          changes
            .slice()
            .map(({ cursor, subject }) => (cursor === subject.key ? '' : cursor))
            .join(''),
        ).toBe('');
        expect(changes.slice()).toEqual(begun(came).changes.slice());
      }),
    );
  });

  it('holds for organisations what concerns any of them or all', () => {
    fc.assert(
      fc.property(
        fc.array(stepArbitrary, { maxLength: 8 }),
        fc.subarray(['1480', '1280', '0180', '9999']),
        (steps, organizations) => {
          const { changes } = followed(history(steps));
          const wanted = changes
            .slice()
            .filter(({ concerns }) => concerns.length === 0 || concerns.some((code) => organizations.includes(code)));
          const feed = changes.concerning([...organizations, ...organizations]);
          expect(feed.slice()).toEqual(wanted);
          expect(feed.length).toBe(wanted.length);
          expect(feed.slice(1, 3)).toEqual(wanted.slice(1, 3));
          expect(feed.at(0)).toEqual(wanted[0]);
        },
      ),
    );
  });

  it('stays as it was for who holds an earlier catalog', () => {
    const came = history([{ titles: [undefined] }, { decisions: ['1480'] }]);
    const earlier = followed(came);
    const later = bringForward(earlier, releaseOf(3), [decision({ id: '3.1', release: 3 })]);

    expect(cursors(earlier.changes.slice())).toEqual(['1.1', '2.1']);
    expect(earlier.mappings.size).toBe(1);
    expect(earlier.release.number).toBe(2);
    expect(cursors(later.changes.slice())).toEqual(['1.1', '2.1', '3.1']);
    expect(later.mappings.size).toBe(2);
  });

  it('calls titles and employers what they were called when the decision was made', () => {
    const named = (release: number, event: PublicationEvent['event'], label: string): PublicationEvent => ({
      release,
      at,
      kind: 'titles',
      event,
      entity: title('elevassistent', { label }),
    });
    const events = [named(1, 'ADDED', 'Elevassistent'), named(3, 'CHANGED', 'Elevstödjare')];
    const decided = [decision({ id: 'one', release: 2 }), decision({ id: 'two', release: 4 })];
    const { changes } = compileCatalog(releaseOf(4), emptyReferenceData, events, undefined, decided);

    expect([changes.at(1)?.summary.sv, changes.at(3)?.summary.sv]).toEqual([
      '1480: Elevresurs motsvarar Elevassistent.',
      '1480: Elevresurs motsvarar Elevstödjare.',
    ]);
  });
});
