import type { Alignment, AlignmentCandidate } from '../../domain/alignment/alignment';
import type { IsoDay } from '../../domain/time/iso-day';
import { inTurns } from '../in-turns';
import type { ReadContext } from '../read-context';
import { alignLabel, type LabelToAlign } from './align-label';
import { LABELS_A_TURN } from './align-listed-titles';
import { resolveTitle, type TitleResolution } from './resolve-title';

/** Which labels are looked up, for whom. */
export interface LabelsToAlign {
  readonly labels: readonly string[];
  /** Code of the employer; left out: anybody. */
  readonly organization?: string | undefined;
  /** Verksamhet or unit that all the labels come from, in the employer's words. */
  readonly field?: string | undefined;
  readonly asOf: IsoDay;
  /** How many candidates at most for each label. */
  readonly limit: number;
}

/** What each label may stand for, in the order given; others have their turn between. See `alignForEmployer`. */
export const alignTitles = (context: ReadContext, { labels, ...query }: LabelsToAlign): Promise<readonly Alignment[]> =>
  inTurns(labels, LABELS_A_TURN, (label) => alignForEmployer(context, { label, ...query }));

/**
 * What the label may stand for. What the employer has decided outranks what is known of titles: a
 * title that it has confirmed is RESOLVED, the only candidate, and a label that it has found no title for is UNKNOWN.
 */
export const alignForEmployer = (context: ReadContext, query: LabelToAlign): Alignment => {
  const { label, organization, asOf } = query;
  const decided = organization === undefined ? undefined : resolveTitle(context, { label, organization, asOf });
  if (decided?.mapping === undefined) return alignLabel(context, query);
  if (decided.mapping.state === 'REJECTED') return { label, status: 'UNKNOWN', candidates: [] };
  return asDecided(alignLabel(context, query), decided);
};

/** What is decided leaves no other candidate; the engine's reading may narrow the codes. */
const asDecided = (alignment: Alignment, decided: TitleResolution): Alignment => {
  const { title, role, codes, mapping } = decided;
  if (!title || !role || !mapping) return alignment;
  const likely = alignment.candidates.find((one) => one.title.slug === title.slug);
  const candidate: AlignmentCandidate = {
    title,
    role,
    match: mapping.match,
    confidence: 1,
    codes: likely?.codes ?? codes,
    because: [{ sv: 'Arbetsgivaren har beslutat det.', en: 'The employer has decided so.' }],
  };
  return { ...alignment, status: 'RESOLVED', candidates: [candidate] };
};
