import fc from 'fast-check';
import { carryOver, type CarriedOver } from '../../../../src/domain/ladder/adaptation/carry-over';
import type { AdaptationConflict, ConflictDecision } from '../../../../src/domain/ladder/adaptation/conflict';
import { decideConflict } from '../../../../src/domain/ladder/adaptation/decide-conflict';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { anyHistory, type History } from '../../../support/adaptation/adaptation-arbitraries';
import { partsOf } from '../../../support/adaptation/ladder-parts';

/** What the adaptation is after each revision of the base, when nobody decides anything. */
const carriedThrough = ({ from, to, local, later }: History): readonly CarriedOver[] => {
  const bases = [from, to, ...later];
  return bases.slice(1).reduce<readonly CarriedOver[]>((results, base, index) => {
    const { ladder, conflicts } = results.at(-1) ?? { ladder: local, conflicts: [] };
    return [...results, carryOver({ from: bases[index] ?? from, to: base, local: ladder, revision: 7, conflicts })];
  }, []);
};

type Decided = readonly [AdaptationConflict, ConflictDecision];

const decided = (ladder: Ladder, decisions: readonly Decided[]): Ladder =>
  decisions.reduce((draft, [conflict, decision]) => decideConflict(draft, conflict, decision), ladder);

const anyDecisions = fc.infiniteStream(fc.constantFrom<ConflictDecision>('KEEP_LOCAL', 'TAKE_BASE')).map(
  (stream) =>
    (conflicts: readonly AdaptationConflict[]): readonly Decided[] =>
      conflicts.map((conflict) => [conflict, stream.next().value ?? 'TAKE_BASE']),
);

/** The parts that the local ladder has changed; the name never waits. */
const changedParts = ({ from, local }: History): readonly string[] => {
  const [was, ours] = [partsOf(from), partsOf(local)];
  return [...new Set([...was.keys(), ...ours.keys()])].filter(
    (path) => path !== 'name' && was.get(path) !== ours.get(path),
  );
};

const runs = { numRuns: 200 };

describe('an adaptation that nobody decides on, over three revisions of the base', () => {
  it('still has every local part to be kept, unless the base has had it so itself', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const ours = partsOf(history.local);
        const bases = [history.to, ...history.later].map(partsOf);
        for (const [index, { ladder, conflicts }] of carriedThrough(history).entries()) {
          const kept = partsOf(
            decided(
              ladder,
              conflicts.map((conflict) => [conflict, 'KEEP_LOCAL']),
            ),
          );
          const own = changedParts(history).filter((path) =>
            bases.slice(0, index + 1).every((base) => base.get(path) !== ours.get(path)),
          );
          for (const path of own) expect([path, kept.get(path)]).toEqual([path, ours.get(path)]);
        }
      }),
      runs,
    );
  });

  it('differs from the base in nothing that the local ladder has not changed', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const [ours, changed] = [partsOf(history.local), new Set(changedParts(history))];
        const bases = [history.to, ...history.later].map(partsOf);
        for (const [index, { ladder }] of carriedThrough(history).entries()) {
          const [draft, base] = [partsOf(ladder), bases[index] ?? new Map<string, string>()];
          const differing = [...new Set([...draft.keys(), ...base.keys()])].filter(
            (path) => path !== 'name' && draft.get(path) !== base.get(path),
          );
          expect(differing.filter((path) => !changed.has(path))).toEqual([]);
          for (const path of differing) expect([path, draft.get(path)]).toEqual([path, ours.get(path)]);
        }
      }),
      runs,
    );
  });

  it('comes to the same ladder in whatever order it is decided, with ways that lead somewhere', () => {
    fc.assert(
      fc.property(anyHistory, anyDecisions, (history, decide) => {
        for (const { ladder, conflicts } of carriedThrough(history)) {
          const decisions = decide(conflicts);
          const result = decided(ladder, decisions);
          expect(partsOf(decided(ladder, decisions.toReversed()))).toEqual(partsOf(result));
          const slugs = result.steps.map(({ slug }) => slug);
          for (const { from, to } of result.transitions) expect(slugs).toEqual(expect.arrayContaining([from, to]));
        }
      }),
      runs,
    );
  });
});
