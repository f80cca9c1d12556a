import type { MatchType } from '../../domain/role/classification-code';
import { labelKey } from '../../domain/title/mapping/label-key';
import { titleRowProblems } from '../../domain/title/mapping/title-row-problems';
import { inTurns } from '../in-turns';
import type { ReadContext } from '../read-context';
import { alignLabel } from './align-label';
import { LABELS_A_TURN } from './align-listed-titles';
import type { TitleDecision } from './title-decision';

/** How labels are read to match standard titles. */
export type MatchOfLabel = (label: string, standard: string) => MatchType;

/** So many readings of a label are looked through for the title that somebody has chosen. */
const MOST_CANDIDATES = 20;

/**
 * How the labels of the decisions match the standard titles that they are confirmed to stand for, where nobody says: as
 * they are read; CLOSE where a label is not read as that title at all. It takes a while for many, so it is found out
 * before others have to wait.
 */
export const matchesOfLabels = async (
  context: ReadContext,
  organization: string,
  decisions: readonly TitleDecision[],
): Promise<MatchOfLabel> => {
  const asked = decisions.flatMap(({ act, match, standard, labels }) =>
    act === 'CONFIRM' && match === undefined && standard !== undefined
      ? labels
          .filter((label) => titleRowProblems({ row: 1, label }).length === 0)
          .map((label) => ({ label, organization, standard }))
      : [],
  );
  const found = await inTurns(
    asked,
    LABELS_A_TURN,
    (one) => [keyOf(one.label, one.standard), matchOfLabel(context, one)] as const,
  );
  const matches = new Map(found);
  return (label, standard) => matches.get(keyOf(label, standard)) ?? 'CLOSE';
};

const keyOf = (label: string, standard: string): string => `${standard}\n${labelKey(label)}`;

/** A label, and the standard title that it is to stand for. */
interface LabelAndStandard {
  readonly label: string;
  readonly organization: string;
  /** Slug of the standard title. */
  readonly standard: string;
}

const matchOfLabel = (context: ReadContext, { label, organization, standard }: LabelAndStandard): MatchType => {
  const title = context.catalog.titles.get(standard);
  if (title && labelKey(title.label) === labelKey(label)) return 'EXACT';
  const query = { label, organization, asOf: context.today, limit: MOST_CANDIDATES };
  return alignLabel(context, query).candidates.find((one) => one.title.slug === standard)?.match ?? 'CLOSE';
};
