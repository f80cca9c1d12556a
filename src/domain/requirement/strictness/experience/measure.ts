import { scopeOf } from '../../experience-scope';
import type { ExperienceLeaf } from '../../expression';
import type { Knowledge } from '../../knowledge';

/** The time in a scope that leaves set limits to, in tenths of a month. */
export interface Measure {
  /** The roles that count, with the field's unnamed role where the scope is a field. */
  readonly scope: ReadonlySet<string>;
  readonly weighted: boolean;
  /** The time must be more than this. */
  readonly above?: bigint;
  /** The time must not be more than this. */
  readonly atMost?: bigint;
}

/**
 * The measures of the leaves, one for each scope and way of counting, with the strictest limits. A role that is
 * named but not known lies in no field here: where its field matters, the field's unnamed role held beside it
 * does the same.
 */
export const measuresOf = (
  held: readonly ExperienceLeaf[],
  denied: readonly ExperienceLeaf[],
  knowledge: Knowledge,
): readonly Measure[] => {
  const measures = new Map<string, Measure>();
  const limit = (leaf: ExperienceLeaf, tighten: (measure: Measure) => Measure): void => {
    const scope = scopeOf(leaf, knowledge);
    const key = JSON.stringify([leaf.weighted, ...[...scope].sort()]);
    measures.set(key, tighten(measures.get(key) ?? { scope, weighted: leaf.weighted }));
  };
  for (const leaf of held) limit(leaf, (measure) => ({ ...measure, above: greatest(measure.above, timeToPass(leaf)) }));
  for (const leaf of denied)
    limit(leaf, (measure) => ({ ...measure, atMost: least(measure.atMost, timeToPass(leaf)) }));
  return [...measures.values()];
};

/** A started tenth of a month counts in full: n months are reached by more than n - 0.1. */
const timeToPass = ({ months }: ExperienceLeaf): bigint => BigInt(Math.ceil(Math.round(months * 1000) / 100) - 1);

const greatest = (known: bigint | undefined, other: bigint): bigint =>
  known === undefined || known < other ? other : known;

const least = (known: bigint | undefined, other: bigint): bigint =>
  known === undefined || other < known ? other : known;
