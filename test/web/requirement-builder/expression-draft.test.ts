import fc from 'fast-check';
import {
  addedTo,
  begin,
  grouped,
  joined,
  removed,
  setGroupKind,
  setThreshold,
  ungrouped,
} from '../../../src/web/requirement-builder/change-parts';
import { demandKinds, type DemandKind } from '../../../src/web/requirement-builder/demand';
import {
  draftOf,
  emptyDraft,
  expressionOf,
  groupKinds,
  isGroup,
  type ExpressionDraft,
  type PartKey,
} from '../../../src/web/requirement-builder/expression-draft';
import { moved, moves } from '../../../src/web/requirement-builder/move-parts';
import { blankParts, keyAtPath, partsOf } from '../../../src/web/requirement-builder/part-places';
import type { ExpressionInput } from '../../../src/web/requirement-builder/preview/preview.generated';
import { expressionInputOf } from '../../../src/graphql/requirement/expression-input-of';
import { relatedExpressions } from '../../support/expression-arbitraries';

const anyExpression = relatedExpressions['facts of all sorts'](1).map(
  ([expression]) => expressionInputOf(expression ?? { kind: 'SEQF_LEVEL', level: 4 }) as ExpressionInput,
);

/** Something to do to a draft, to the part that the number falls on. */
type Operation = (draft: ExpressionDraft, key: PartKey) => ExpressionDraft;

const kind = fc.constantFrom<DemandKind>(...demandKinds);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  kind.map(
    (one): Operation =>
      (draft) =>
        begin(draft, one),
  ),
  fc.tuple(kind, fc.constantFrom<'ALL_OF' | 'ANY_OF'>('ALL_OF', 'ANY_OF')).map(
    ([one, by]): Operation =>
      (draft, key) =>
        joined(draft, key, by, one),
  ),
  kind.map(
    (one): Operation =>
      (draft, key) =>
        addedTo(draft, key, one),
  ),
  fc.constantFrom(...groupKinds).map(
    (one): Operation =>
      (draft, key) =>
        setGroupKind(draft, key, one),
  ),
  fc.integer({ min: -1, max: 9 }).map(
    (count): Operation =>
      (draft, key) =>
        setThreshold(draft, key, count),
  ),
  fc.constantFrom(...moves).map(
    (move): Operation =>
      (draft, key) =>
        moved(draft, key, move),
  ),
  fc.constantFrom<Operation>(grouped, ungrouped, removed),
);

const operations = fc.array(fc.tuple(operation, fc.nat()), { maxLength: 12 });

const keyOn = (draft: ExpressionDraft, number: number): PartKey => {
  const parts = partsOf(draft);
  return parts[number % Math.max(parts.length, 1)]?.key ?? 0;
};

/** Keys once each and below the next, no group without parts, no threshold that cannot be reached. */
const isWellFormed = (draft: ExpressionDraft): boolean => {
  const keys = partsOf(draft).map(({ key }) => key);
  const groups = partsOf(draft).filter(isGroup);
  return (
    new Set(keys).size === keys.length &&
    keys.every((key) => key < draft.nextKey) &&
    groups.every(({ of, threshold }) => of.length > 0 && threshold >= 1 && threshold <= of.length)
  );
};

const singlesOf = (draft: ExpressionDraft) => partsOf(draft).filter((part) => !isGroup(part));

const byKey = (one: { readonly key: PartKey }, other: { readonly key: PartKey }): number => one.key - other.key;

const filled: ExpressionInput = {
  anyOf: [{ qualification: { slug: 'bevis' } }, { allOf: [{ seqfLevel: { level: 4 } }, { seqfLevel: { level: 5 } }] }],
};

describe('a draft of an expression', () => {
  it('gives the expression back that it was made of', () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        expect(expressionOf(draftOf(expression))).toEqual(expression);
      }),
    );
  });

  it('stays well formed whatever is done to it', () => {
    const soundDraft = anyExpression.map(draftOf).filter(isWellFormed);
    fc.assert(
      fc.property(fc.oneof(soundDraft, fc.constant(emptyDraft)), operations, (begun, all) => {
        const after = all.reduce((draft, [act, number]) => act(draft, keyOn(draft, number)), begun);
        expect(isWellFormed(after)).toBe(true);
      }),
    );
  });

  it('loses no demand and changes none when parts are moved, grouped and ungrouped', () => {
    const harmless: fc.Arbitrary<Operation> = fc.oneof(
      fc.constantFrom(...moves).map(
        (move): Operation =>
          (draft, key) =>
            moved(draft, key, move),
      ),
      fc.constantFrom<Operation>(grouped, ungrouped),
    );
    fc.assert(
      fc.property(anyExpression, fc.array(fc.tuple(harmless, fc.nat()), { maxLength: 12 }), (expression, all) => {
        const begun = draftOf(expression);
        const after = all.reduce((draft, [act, number]) => act(draft, keyOn(draft, number)), begun);
        expect(singlesOf(after).toSorted(byKey)).toEqual(singlesOf(begun).toSorted(byKey));
      }),
    );
  });
});

describe('a demand is added', () => {
  it('where nothing is demanded', () => {
    expect(expressionOf(begin(emptyDraft, 'step'))).toEqual({ step: { ladder: '', step: '' } });
  });

  it('beside a single one in a new group', () => {
    const draft = joined(draftOf({ seqfLevel: { level: 4 } }), 0, 'ANY_OF', 'seqfLevel');
    expect(expressionOf(draft)).toEqual({ anyOf: [{ seqfLevel: { level: 4 } }, { seqfLevel: { level: 0 } }] });
  });

  it('in the group that takes its parts so, and next to the part', () => {
    const draft = joined(draftOf(filled), 1, 'ANY_OF', 'seqfLevel');
    expect(expressionOf(draft)?.anyOf?.[1]).toEqual({ seqfLevel: { level: 0 } });
  });

  it('in a group of the two where the group around takes its parts otherwise', () => {
    const draft = joined(draftOf(filled), 1, 'ALL_OF', 'seqfLevel');
    expect(expressionOf(draft)?.anyOf?.[0]).toEqual({
      allOf: [{ qualification: { slug: 'bevis' } }, { seqfLevel: { level: 0 } }],
    });
  });
});

describe('a path of the API leads to', () => {
  const draft = draftOf(filled);

  it.each([
    ['the part of a finding', ['steps', 'bas', 'requirements', 'krav', 'expression', '1', '0'], 3],
    ['the part of a problem', ['requirement', 'expression', 'of', '1', 'of', '1', 'level'], 4],
    ['the whole', ['requirement', 'expression'], 0],
    ['nothing outside the expression', ['requirement', 'slug'], undefined],
    ['nothing that is not there', ['expression', '7'], undefined],
  ])('%s', (_what, path, key) => {
    expect(keyAtPath(draft, path)).toBe(key);
  });
});

it('the demands with places to fill in are known', () => {
  expect(blankParts(joined(draftOf(filled), 0, 'ANY_OF', 'qualification'))).toEqual([5]);
});
