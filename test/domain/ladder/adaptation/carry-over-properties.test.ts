import fc from 'fast-check';
import { carryOver, type CarriedOver } from '../../../../src/domain/ladder/adaptation/carry-over';
import type { AdaptationConflict, ConflictDecision } from '../../../../src/domain/ladder/adaptation/conflict';
import { decideConflict } from '../../../../src/domain/ladder/adaptation/decide-conflict';
import type { AdaptationChange } from '../../../../src/domain/ladder/adaptation/derivation';
import { reasonKey, reasonOf } from '../../../../src/domain/ladder/adaptation/loosening-reasons';
import { applyChanges } from '../../../../src/domain/ladder/diff/apply-changes';
import { changesBetween } from '../../../../src/domain/ladder/diff/changes-between';
import type { Ladder } from '../../../../src/domain/ladder/ladder';
import type { Step } from '../../../../src/domain/ladder/step';
import { omit } from '../../../../src/domain/omit';
import { anySides, type Sides } from '../../../support/adaptation/adaptation-arbitraries';
import { listsOf, partsOf } from '../../../support/adaptation/ladder-parts';
import { threeWay } from '../../../support/adaptation/three-way-model';
import { ladder as ladderOf } from '../../../support/builders/ladder-builder';
import { anyLadder } from '../../../support/ladder-arbitraries';

const carried = ({ from, to, local }: Sides): CarriedOver => carryOver({ from, to, local, revision: 7, conflicts: [] });

const allDecided = ({ ladder, conflicts }: CarriedOver, decision: ConflictDecision): Ladder =>
  conflicts.reduce((draft, conflict) => decideConflict(draft, conflict, decision), ladder);

const details: Readonly<Partial<Record<AdaptationChange['kind'], string>>> = {
  STEP_ROLE_CHANGED: 'role',
  STEP_LEVEL_CHANGED: 'level',
  TITLE_CHANGED: 'title',
  DESCRIPTION_CHANGED: 'description',
  DEMANDS_UNKNOWN_CHANGED: 'demandsUnknown',
};

/** Each part that a change is of, as a path of the model. A step that comes or goes does so with all its parts. */
const pathsOf = (change: AdaptationChange): readonly string[] => {
  if (change.kind === 'FIELD_CHANGED') {
    const reason = change.field === 'looseningReasons' ? reasonOf(change) : undefined;
    return [reason ? `reasons/${reasonKey(reason)}` : change.field];
  }
  if (change.kind === 'STEP_ADDED') return pathsOfStep(change.added);
  if (change.kind === 'STEP_REMOVED') return pathsOfStep(change.removed);
  if ('requirement' in change) return [`steps/${change.step}/requirements/${change.requirement}`];
  if ('activity' in change) return [`steps/${change.step}/activities/${change.activity}`];
  if ('transition' in change) return [`transitions/${change.transition}`];
  const detail = details[change.kind];
  return detail === undefined ? [] : [`steps/${change.step ?? ''}/${detail}`];
};

const pathsOfStep = (step: Step): readonly string[] =>
  [...partsOf(ladderOf({ steps: [step] })).keys()].filter((path) => path.startsWith('steps/'));

const waitingIn = (conflicts: readonly AdaptationConflict[]): readonly string[] =>
  conflicts.flatMap(({ local }) => local.flatMap(pathsOf));

const content = (ladder: Ladder): Ladder =>
  omit(ladder, 'publishedAt', 'decision', 'validFrom', 'validTo', 'status', 'revision', 'basedOn') as Ladder;

/** The parts without the name, which each ladder has for itself. */
const unnamed = (ladder: Ladder): ReadonlyMap<string, string> =>
  new Map([...partsOf(ladder)].filter(([path]) => path !== 'name'));

/** The list of the side that has changed it, where the other has not. */
const onlyChange = (
  was: readonly string[] | undefined,
  theirs: readonly string[] | undefined,
  ours: readonly string[] | undefined,
): readonly string[] | undefined => {
  if (was?.join() === theirs?.join()) return ours;
  return was?.join() === ours?.join() ? theirs : undefined;
};

const runs = { numRuns: 500 };

describe('carrying an adaptation over', () => {
  it('changes nothing when the base has not changed, sound or not', () => {
    fc.assert(
      fc.property(anyLadder, anyLadder, (from, local) => {
        const to: Ladder = { ...from, revision: 9, status: 'PUBLISHED', validTo: '2040-01-01' };
        const { ladder, conflicts } = carried({ from, to, local });
        expect(conflicts).toEqual([]);
        expect(content(ladder)).toEqual(content(local));
      }),
      runs,
    );
  });

  it('makes it a draft of the local ladder on the new base', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const { ladder } = carried(sides);
        expect(ladder).toMatchObject({
          slug: 'b',
          revision: 7,
          status: 'DRAFT',
          organization: sides.local.organization,
          basedOn: { slug: 'a', revision: sides.to.revision },
        });
        expect(ladder).not.toHaveProperty('decision');
        expect(ladder).not.toHaveProperty('publishedAt');
        expect(ladder).not.toHaveProperty('validFrom');
        expect(ladder).not.toHaveProperty('validTo');
      }),
    );
  });

  it('agrees with the model in every part of the draft', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const model = threeWay(sides.from, sides.to, sides.local);
        const drafted = partsOf(carried(sides).ladder);
        expect(drafted).toEqual(model.draft);
      }),
      runs,
    );
  });

  it('lets exactly those changes wait that the model holds back, each in one conflict', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const model = threeWay(sides.from, sides.to, sides.local);
        const waiting = waitingIn(carried(sides).conflicts).filter((path) => model.changed.has(path));
        expect(waiting.toSorted()).toEqual([...model.held].toSorted());
      }),
      runs,
    );
  });

  it('loses no part to a change of order', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const { ladder } = carried(sides);
        const model = threeWay(sides.from, sides.to, sides.local);
        expect(ladder.steps.map(({ slug }) => `steps/${slug}`).toSorted()).toEqual(
          [...model.draft.keys()].filter((path) => /^steps\/[^/]+$/u.test(path)).toSorted(),
        );
      }),
      runs,
    );
  });

  it('commutes where the changes do not touch each other', () => {
    let count = 0;
    fc.assert(
      fc.property(anySides, (sides) => {
        const { ladder, conflicts } = carried(sides);
        if (conflicts.length > 0) return;
        count += 1;
        const { from, to, local } = sides;
        const changes = changesBetween(from, to);
        const { looseningReasons } = ladder;
        const theirsOnOurs = { ...applyChanges(local, changes), looseningReasons };
        if (!changes.some(({ kind }) => kind === 'TRANSITION_MOVED'))
          expect(unnamed(ladder)).toEqual(unnamed(theirsOnOurs));
        const swapped = carried({ from, to: local, local: to });
        expect(unnamed(ladder)).toEqual(unnamed(swapped.ladder));
      }),
      runs,
    );
    expect(count).toBeGreaterThan(50);
  });

  it('keeps the order of each list that only one side has touched', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const { ladder, conflicts } = carried(sides);
        if (conflicts.length > 0) return;
        for (const [path, list] of listsOf(ladder)) {
          const [was, theirs, ours] = [sides.from, sides.to, sides.local].map((side) => listsOf(side).get(path));
          expect(list).toEqual(onlyChange(was, theirs, ours) ?? list);
        }
      }),
      runs,
    );
  });

  it('leaves no trace of the conflicts where the base is taken', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const result = carried(sides);
        expect(allDecided(result, 'TAKE_BASE')).toEqual(result.ladder);
      }),
    );
  });

  it('has every part as the local ladder had it where that is kept', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const model = threeWay(sides.from, sides.to, sides.local);
        const kept = partsOf(allDecided(carried(sides), 'KEEP_LOCAL'));
        for (const path of model.changed) expect([path, kept.get(path)]).toEqual([path, model.local.get(path)]);
      }),
      runs,
    );
  });

  it('keeps every step whose ways lead somewhere, whatever is decided', () => {
    fc.assert(
      fc.property(anySides, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (sides, coins) => {
        const { ladder, conflicts } = carried(sides);
        const decided = conflicts.reduce(
          (draft, conflict, index) => decideConflict(draft, conflict, coins[index % 8] ? 'KEEP_LOCAL' : 'TAKE_BASE'),
          ladder,
        );
        const slugs = decided.steps.map(({ slug }) => slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        for (const { from, to } of decided.transitions) expect(slugs).toEqual(expect.arrayContaining([from, to]));
      }),
      runs,
    );
  });

  it('tells conflicts apart, the same way each time', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const ids = carried(sides).conflicts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(carried(sides).conflicts.map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  it('keeps what is undecided when the base is published again', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const first = carried(sides);
        const again = carryOver({
          from: sides.to,
          to: { ...sides.to, revision: 3 },
          local: first.ladder,
          revision: 7,
          conflicts: JSON.parse(JSON.stringify(first.conflicts)) as readonly AdaptationConflict[],
        });
        expect(again.conflicts).toEqual(first.conflicts);
        expect(content(again.ladder)).toEqual(content(first.ladder));
      }),
      runs,
    );
  });

  it('comes to the local parts whenever they are kept, also over two revisions of the base', () => {
    fc.assert(
      fc.property(anySides, anySides, (sides, { to: other }) => {
        const first = carried(sides);
        const to: Ladder = { ...other, slug: 'a', revision: 3 };
        const again = carryOver({ from: sides.to, to, local: first.ladder, revision: 7, conflicts: first.conflicts });
        const model = threeWay(sides.from, sides.to, sides.local);
        const kept = partsOf(allDecided(again, 'KEEP_LOCAL'));
        for (const path of model.held) expect([path, kept.get(path)]).toEqual([path, model.local.get(path)]);
      }),
      runs,
    );
  });
});
