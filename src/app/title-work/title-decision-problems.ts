import type { InputProblem } from '../../domain/problem';
import { isWritten } from '../../domain/text/is-written';
import { looksLikePersonalNumber } from '../../domain/text/personal-number';
import type { IsoDay } from '../../domain/time/iso-day';
import { holding } from '../../domain/title/mapping/decision-on';
import type { MappingBook } from '../../domain/title/mapping/mapping-book';
import { isOrWasStandard, isStandardInUse } from '../../domain/title/mapping/standard-in-use';
import type { MappingDecision } from '../../domain/title/mapping/title-mapping';
import { titleRowProblems } from '../../domain/title/mapping/title-row-problems';
import type { MutationUnit } from '../mutation/mutate';
import { LONGEST_REASON, type TitleDecision } from './title-decision';
import * as texts from './title-decision-texts';

/** In whose name something is decided, and when. */
export interface DecisionSetting {
  /** Code of the employer. */
  readonly organization: string;
  readonly today: IsoDay;
  /** What has been decided up to now. */
  readonly book: MappingBook;
}

/** What of a decision cannot be. Paths begin in the decision. */
export const titleDecisionProblems = (
  unit: Pick<MutationUnit, 'catalog'>,
  setting: DecisionSetting,
  decision: TitleDecision,
): readonly InputProblem[] =>
  decision.act === 'UNDO'
    ? undoProblems(setting, decision)
    : [
        ...labelProblems(decision),
        ...standardProblems(unit, setting, decision),
        ...reasonProblems(decision),
        ...dayProblems(decision),
        ...versionProblems(unit, setting, decision),
      ];

/** The decision that is undone, where it is the employer's and holds. */
export const undoneDecision = (
  { organization, book }: Pick<DecisionSetting, 'organization' | 'book'>,
  { undoes }: TitleDecision,
): MappingDecision | undefined => {
  const named = undoes === undefined ? undefined : book.decision(undoes);
  if (named === undefined) return undefined;
  return holding(book.decisionsOn(organization, named.label)).find(({ id }) => id === named.id);
};

const undoProblems = (setting: DecisionSetting, decision: TitleDecision): readonly InputProblem[] => [
  ...(undoneDecision(setting, decision) ? [] : [texts.noSuchDecision]),
  ...(decision.reason === undefined ? [] : textProblems(decision.reason)),
];

const labelProblems = ({ labels }: TitleDecision): readonly InputProblem[] =>
  labels.length === 0
    ? [texts.noLabels]
    : labels.flatMap((label, index) =>
        titleRowProblems({ row: index + 1, label }).map(({ sv, en }) => ({
          code: 'INVALID_VALUE' as const,
          path: ['labels', index],
          sv: asSentence(sv),
          en: asSentence(en),
        })),
      );

const standardProblems = (
  { catalog }: Pick<MutationUnit, 'catalog'>,
  { today }: DecisionSetting,
  { act, standard, validFrom, validTo }: TitleDecision,
): readonly InputProblem[] => {
  if (standard === undefined) return act === 'CONFIRM' ? [texts.noStandard] : [];
  const title = catalog.titles.get(standard);
  if (title === undefined || !isOrWasStandard(title)) return act === 'REJECT' && title ? [] : [texts.noSuchStandard];
  return act === 'REJECT' || isStandardInUse(title, firstDayAhead(today, validFrom, validTo))
    ? []
    : [texts.standardNotInUse];
};

/** The day on which a decision is to be sound: today, or the nearest of its days. */
const firstDayAhead = (today: IsoDay, validFrom: IsoDay | undefined, validTo: IsoDay | undefined): IsoDay => {
  if (validFrom !== undefined && validFrom > today) return validFrom;
  return validTo !== undefined && validTo < today ? validTo : today;
};

const reasonProblems = ({ act, reason }: TitleDecision): readonly InputProblem[] => {
  if (reason === undefined || reason.trim() === '') return act === 'REJECT' ? [texts.noReason] : [];
  return textProblems(reason);
};

const textProblems = (reason: string): readonly InputProblem[] => {
  if (reason.length > LONGEST_REASON || !isWritten(reason)) return [texts.unfitReason];
  return looksLikePersonalNumber(reason) ? [texts.personalReason] : [];
};

const dayProblems = ({ validFrom, validTo }: TitleDecision): readonly InputProblem[] =>
  validFrom !== undefined && validTo !== undefined && validFrom > validTo ? [texts.reversed] : [];

const versionProblems = (
  { catalog }: Pick<MutationUnit, 'catalog'>,
  { organization, book }: DecisionSetting,
  { labels, seen }: TitleDecision,
): readonly InputProblem[] => {
  if (seen === undefined) return [];
  const newest = labels.flatMap((label) => holding(book.decisionsOn(organization, label)).slice(-1));
  const unseen = new Set(newest.filter(({ id }) => !seen.includes(id)));
  const isGone = seen.some((id) => newest.every((decision) => decision.id !== id));
  if (unseen.size === 0 && !isGone) return [];
  const labelOf = (slug: string): string => catalog.titles.get(slug)?.label ?? slug;
  const changedMeanwhile = [...unseen].map((decision) => texts.decisionInWords(decision, labelOf));
  return [{ ...texts.decidedMeanwhile, changedMeanwhile }];
};

const asSentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`;
