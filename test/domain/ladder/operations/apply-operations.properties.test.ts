import fc from 'fast-check';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import { applyOperations } from '../../../../src/domain/ladder/operations/apply-operations';
import type { LadderOperation } from '../../../../src/domain/ladder/operations/ladder-operation';
import { copyOf } from '../../../support/ladder-arbitraries';
import { anyOperation, wellNamedLadder } from '../../../support/operation-arbitraries';
import { operationsBetween } from '../../../support/operations-between';

/** The ladder as the other would be, with the parts that no operation edits. */
const keptFrom = (from: Ladder, to: Ladder): Ladder =>
  copyOf({
    ...to,
    slug: from.slug,
    revision: from.revision,
    status: from.status,
    organization: from.organization,
    basedOn: from.basedOn,
    publishedAt: from.publishedAt,
    decision: from.decision,
  });

const operations = fc.array(anyOperation, { maxLength: 8 });

describe('the operations on a ladder', () => {
  it('can make any ladder into any other, in every part that is edited and every order', () => {
    fc.assert(
      fc.property(wellNamedLadder, wellNamedLadder, (from, to) => {
        expect(applyOperations(from, operationsBetween(from, to))).toStrictEqual({ ladder: keptFrom(from, to) });
      }),
      { numRuns: 300 },
    );
  });

  it('leave the ladder and themselves as they were', () => {
    fc.assert(
      fc.property(wellNamedLadder, operations, (ladder, list) => {
        const [ladderBefore, listBefore] = [copyOf(ladder), JSON.stringify(list)];
        applyOperations(ladder, list);
        expect(ladder).toStrictEqual(ladderBefore);
        expect(JSON.stringify(list)).toBe(listBefore);
      }),
    );
  });

  it('are made all or none', () => {
    fc.assert(
      fc.property(wellNamedLadder, operations, (ladder, list) => {
        const outcome = applyOperations(ladder, list);
        const isEveryOnePossible = oneByOne(ladder, list).faulty.length === 0;
        expect('ladder' in outcome).toBe(isEveryOnePossible);
        expect('problems' in outcome).toBe(!isEveryOnePossible);
      }),
    );
  });

  it('come to the same as one by one', () => {
    fc.assert(
      fc.property(wellNamedLadder, operations, (ladder, list) => {
        const { ladder: last, faulty } = oneByOne(ladder, list);
        fc.pre(faulty.length === 0);
        expect(applyOperations(ladder, list)).toStrictEqual({ ladder: last });
      }),
      { numRuns: 300 },
    );
  });

  it('are each told that cannot be made, judged on what those before come to', () => {
    fc.assert(
      fc.property(wellNamedLadder, operations, (ladder, list) => {
        const outcome = applyOperations(ladder, list);
        const told = 'problems' in outcome ? outcome.problems : [];
        expect(new Set(told.map(({ path }) => path[1]))).toEqual(new Set(oneByOne(ladder, list).faulty));
        for (const { path } of told) expect(path[0]).toBe('operations');
      }),
      { numRuns: 200 },
    );
  });
});

/** The ladder with each operation made on its own where it can be, and the indexes of those that cannot. */
const oneByOne = (
  ladder: Ladder,
  list: readonly LadderOperation[],
): { readonly ladder: Ladder; readonly faulty: readonly number[] } => {
  const faulty: number[] = [];
  let current = ladder;
  for (const [index, operation] of list.entries()) {
    const outcome = applyOperations(current, [operation]);
    if ('ladder' in outcome) current = outcome.ladder;
    else faulty.push(index);
  }
  return { ladder: current, faulty };
};
