import { deviationReasons } from '../../domain/ladder/deviation/deviation-text';
import { stepDeviation } from '../../domain/ladder/deviation/step-deviations';
import type { DeviationKind } from '../../domain/ladder/diff/deviation-kind';
import { changeNaming } from '../../domain/ladder/diff/describe/change-naming';
import { revisionKey, type Ladder } from '../../domain/ladder/ladder';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { findLadder } from './find-ladder';
import { jurisdictionsOf } from './jurisdictions';

/** How what a step demands in one ladder stands to what it demands in another, and a sentence for each reason. */
export interface DemandStanding {
  readonly kind: DeviationKind;
  readonly reasons: readonly LocalizedText[];
}

/** How the step stands to the same step of the base that the ladder adapts; undefined where there is no such base. */
export const standingToBase = (context: ReadContext, after: Ladder, step: string): DemandStanding | undefined => {
  const base = after.basedOn && context.catalog.ladders.get(revisionKey(after.basedOn))?.published;
  return base && standingTo(context, base, after, step);
};

/** How the step stands to the same step of `before`, by all that it demands from today on; undefined where neither has it. */
export const standingTo = (
  context: ReadContext,
  before: Ladder,
  after: Ladder,
  step: string,
): DemandStanding | undefined => {
  const { catalog, today } = context;
  const ladderOn = (slug: string, asOf: IsoDay): Ladder | undefined => findLadder(context, { slug, asOf })?.published;
  const deviation = stepDeviation(
    step,
    { base: before, local: after, knowledgeOn: catalog.knowledgeOn, ladderOn },
    { day: today, jurisdictions: jurisdictionsOf(context, after) },
  );
  if (deviation === undefined) return undefined;
  const naming = changeNaming(before, after, catalog.names);
  const english = deviationReasons(deviation, naming, 'EN');
  const reasons = deviationReasons(deviation, naming, 'SV').map((sv, index) => ({ sv, en: english[index] ?? sv }));
  return { kind: deviation.kind, reasons };
};
