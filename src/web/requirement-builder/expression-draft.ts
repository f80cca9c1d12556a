import { demandKinds, type Demand, type DemandKind } from './demand';
import type { ExpressionInput } from './preview/preview.generated';

/** Tells a part of a draft from the others, for as long as it is there. */
export type PartKey = number;

/** How a group takes its parts: all of them, any, or at least so many. */
export const groupKinds = ['ALL_OF', 'ANY_OF', 'AT_LEAST'] as const;

/** One of them. */
export type GroupKind = (typeof groupKinds)[number];

/** Parts that are taken together. */
export interface Group {
  readonly key: PartKey;
  readonly kind: GroupKind;
  /** AT_LEAST: how many of the parts; else 1. */
  readonly threshold: number;
  readonly of: readonly Part[];
}

/** A single demand in its place. */
export interface Single {
  readonly key: PartKey;
  readonly kind: 'SINGLE';
  readonly demand: Demand;
}

/** What an expression is built of: a group, which has parts of its own, or a single demand. */
export type Part = Group | Single;

/** An expression while somebody builds it: it may be empty, and its places need not be filled in. */
export interface ExpressionDraft {
  /** Left out where nothing is demanded yet. */
  readonly root?: Part | undefined;
  /** Every key so far is smaller. */
  readonly nextKey: PartKey;
}

/** Nothing is demanded yet. */
export const emptyDraft: ExpressionDraft = { nextKey: 0 };

/** True for a part that has parts of its own. */
export const isGroup = (part: Part): part is Group => part.kind !== 'SINGLE';

/** A draft of the expression, with keys in the order that it reads. */
export const draftOf = (expression: ExpressionInput): ExpressionDraft => {
  let nextKey = 0;
  const partOf = (input: ExpressionInput): Part => {
    const key = nextKey;
    nextKey += 1;
    if (input.allOf) return { key, kind: 'ALL_OF', threshold: 1, of: input.allOf.map(partOf) };
    if (input.anyOf) return { key, kind: 'ANY_OF', threshold: 1, of: input.anyOf.map(partOf) };
    if (input.atLeast) {
      return { key, kind: 'AT_LEAST', threshold: input.atLeast.threshold, of: input.atLeast.of.map(partOf) };
    }
    return { key, kind: 'SINGLE', demand: demandIn(input) };
  };
  const root = partOf(expression);
  return { root, nextKey };
};

const demandIn = (input: ExpressionInput): Demand => {
  const kind = demandKinds.find((one) => input[one] !== undefined);
  if (kind === undefined) throw new Error('An expression came without a field.');
  return { kind, asked: input[kind] } as Demand;
};

/** The expression that the draft stands for; undefined while it is empty. */
export const expressionOf = ({ root }: ExpressionDraft): ExpressionInput | undefined => root && inputOf(root);

const inputOf = (part: Part): ExpressionInput => {
  switch (part.kind) {
    case 'ALL_OF':
      return { allOf: part.of.map(inputOf) };
    case 'ANY_OF':
      return { anyOf: part.of.map(inputOf) };
    case 'AT_LEAST':
      return { atLeast: { threshold: part.threshold, of: part.of.map(inputOf) } };
    case 'SINGLE':
      return demandInput(part.demand);
  }
};

const demandInput = ({ kind, asked }: Demand): ExpressionInput =>
  ({ [kind]: asked }) as Partial<Record<DemandKind, unknown>> as ExpressionInput;
