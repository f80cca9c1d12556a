import { placeLadder } from '../../catalog/placed-ladder';
import type { DeviationKind } from '../../domain/ladder/diff/deviation-kind';
import type { Finding } from '../../domain/ladder/finding';
import type { LocalizedText } from '../../domain/text/language';
import { deviationsBetween } from '../ladders/list-deviations';
import { listFindings } from '../ladders/list-findings';
import type { ReadContext } from '../read-context';
import type { ImportedDraft } from './import-draft';

/** One thing that an import changed. */
export interface ImportDifference {
  readonly kind: DeviationKind;
  /** Slug of the step that it concerns; left out when it concerns the ladder as a whole. */
  readonly step?: string;
  readonly text: LocalizedText;
}

/** What an import changed, and what stands in the way of publishing what came of it, or looks wrong. */
export interface ImportReport {
  /** Empty where the ladder is new: all of it is. */
  readonly differences: readonly ImportDifference[];
  readonly findings: readonly Finding[];
}

/** Tells an import to whoever made it. */
export const reportOn = (context: ReadContext, { before, after }: ImportedDraft): ImportReport => {
  const placed = placeLadder(after);
  const deviations = before ? deviationsBetween(context, placeLadder(before), placed, context.today) : [];
  return {
    differences: deviations.map(({ kind, step, text }) => ({ kind, ...(step && { step: step.slug }), text })),
    findings: listFindings(context, placed),
  };
};
