import { revisionKey, type PlacedLadder } from '../../catalog/placed-ladder';
import { diffLadders } from '../../domain/ladder/diff/diff-ladders';
import { changeNaming } from '../../domain/ladder/diff/describe/change-naming';
import { describeChange } from '../../domain/ladder/diff/describe-change';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import type { Deviation } from './deviation';

/** How a ladder departs from the revision that it adapts; nothing when it adapts none. */
export const listDeviations = (context: ReadContext, ladder: PlacedLadder, asOf: IsoDay): readonly Deviation[] => {
  const base = ladder.basedOn && context.catalog.ladders.get(revisionKey(ladder.basedOn));
  return base ? deviationsBetween(context, base, ladder, asOf) : [];
};

/** How one ladder departs from another, by what is known of the world on the day. */
export const deviationsBetween = (
  { catalog }: ReadContext,
  from: PlacedLadder,
  to: PlacedLadder,
  asOf: IsoDay,
): readonly Deviation[] => {
  const naming = changeNaming(from.published, to.published, catalog.names);
  return diffLadders(from.published, to.published, catalog.knowledgeOn(asOf))
    .filter((change) => change.kind !== 'REVISION_CHANGED')
    .map((change) => {
      const step = to.steps.find(isOf(change.step)) ?? from.steps.find(isOf(change.step));
      const text = { sv: describeChange(change, naming, 'SV'), en: describeChange(change, naming, 'EN') };
      return { kind: change.deviation, ...(step && { step }), text };
    });
};

const isOf =
  (slug: string | undefined) =>
  (step: { readonly slug: string }): boolean =>
    step.slug === slug;
