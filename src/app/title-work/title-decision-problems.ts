import type { InputProblem } from '../../domain/problem';
import { isWritten } from '../../domain/text/is-written';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { holding } from '../../domain/title/mapping/decision-on';
import type { MappingBook } from '../../domain/title/mapping/mapping-book';
import { isOrWasStandard, isStandardInUse } from '../../domain/title/mapping/standard-in-use';
import type { MappingDecision } from '../../domain/title/mapping/title-mapping';
import { titleRowProblems } from '../../domain/title/mapping/title-row-problems';
import type { MutationUnit } from '../mutation/mutate';
import type { TitleDecision } from './title-decision';

/** As long as the reason for a decision may be. */
const LONGEST_REASON = 1_000;

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
  ...(undoneDecision(setting, decision) ? [] : [noSuchDecision]),
  ...(decision.reason === undefined ? [] : textProblems(decision.reason)),
];

const labelProblems = ({ labels }: TitleDecision): readonly InputProblem[] =>
  labels.length === 0
    ? [noLabels]
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
  if (standard === undefined) return act === 'CONFIRM' ? [noStandard] : [];
  const title = catalog.titles.get(standard);
  if (title === undefined || !isOrWasStandard(title)) return act === 'REJECT' && title ? [] : [noSuchStandard];
  return act === 'REJECT' || isStandardInUse(title, firstDayAhead(today, validFrom, validTo)) ? [] : [standardNotInUse];
};

/** The day on which a decision is to be sound: today, or the nearest of its days. */
const firstDayAhead = (today: IsoDay, validFrom: IsoDay | undefined, validTo: IsoDay | undefined): IsoDay => {
  if (validFrom !== undefined && validFrom > today) return validFrom;
  return validTo !== undefined && validTo < today ? validTo : today;
};

const reasonProblems = ({ act, reason }: TitleDecision): readonly InputProblem[] => {
  if (reason === undefined || reason.trim() === '') return act === 'REJECT' ? [noReason] : [];
  return textProblems(reason);
};

const textProblems = (reason: string): readonly InputProblem[] =>
  isWritten(reason) && reason.length <= LONGEST_REASON ? [] : [unfitReason];

const dayProblems = ({ validFrom, validTo }: TitleDecision): readonly InputProblem[] =>
  validFrom !== undefined && validTo !== undefined && validFrom > validTo ? [reversed] : [];

const versionProblems = (
  { catalog }: Pick<MutationUnit, 'catalog'>,
  { organization, book }: DecisionSetting,
  { labels, seen }: TitleDecision,
): readonly InputProblem[] => {
  if (seen === undefined) return [];
  const meanwhile = labels
    .map((label) => holding(book.decisionsOn(organization, label)).at(-1))
    .filter((newest) => (newest?.id ?? null) !== seen);
  if (meanwhile.length === 0) return [];
  const labelOf = (slug: string): string => catalog.titles.get(slug)?.label ?? slug;
  return [
    {
      ...decidedMeanwhile,
      changedMeanwhile: meanwhile.flatMap((newest) => (newest ? [decisionInWords(newest, labelOf)] : [])),
    },
  ];
};

/** What was decided and when; who did stands in the employer's list of mappings. */
const decisionInWords = (
  { label, act, standard, decidedAt }: MappingDecision,
  labelOf: (slug: string) => string,
): LocalizedText => {
  const day = decidedAt.slice(0, 10);
  if (standard === undefined) {
    return {
      sv: `”${label}”: ingen titel passar, beslutat ${day}.`,
      en: `“${label}”: no title fits, decided on ${day}.`,
    };
  }
  return act === 'CONFIRM'
    ? {
        sv: `”${label}” är ${labelOf(standard)}, beslutat ${day}.`,
        en: `“${label}” is ${labelOf(standard)}, decided on ${day}.`,
      }
    : {
        sv: `”${label}” är inte ${labelOf(standard)}, beslutat ${day}.`,
        en: `“${label}” is not ${labelOf(standard)}, decided on ${day}.`,
      };
};

const asSentence = (text: string): string => `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`;

const noSuchDecision: InputProblem = {
  code: 'NOT_FOUND',
  path: ['undoes'],
  sv: 'Det finns inget sådant beslut som gäller och som du får ångra.',
  en: 'There is no such decision that holds and that you may undo.',
};

const noLabels: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['labels'],
  sv: 'Ange minst en titel att besluta om.',
  en: 'Name at least one title to decide on.',
};

const noStandard: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['standard'],
  sv: 'Ange standardtiteln som titeln står för.',
  en: 'Name the standard title that the title stands for.',
};

const noSuchStandard: InputProblem = {
  code: 'NOT_FOUND',
  path: ['standard'],
  sv: 'Det finns ingen sådan standardtitel.',
  en: 'There is no such standard title.',
};

const standardNotInUse: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['standard'],
  sv: 'Standardtiteln är inte i bruk de dagar som beslutet gäller. Välj en som är det.',
  en: 'The standard title is not in use on the days of the decision. Choose one that is.',
};

const noReason: InputProblem = {
  code: 'REASON_MISSING',
  path: ['reason'],
  sv: 'Skriv varför titeln inte passar, så att den som läser beslutet förstår det.',
  en: 'Say why the title does not fit, so that whoever reads the decision understands it.',
};

const unfitReason: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['reason'],
  sv: `Skälet går inte att använda. Väntat: vanlig text på högst ${LONGEST_REASON} tecken.`,
  en: `The reason cannot be used. Expected: plain text of at most ${LONGEST_REASON} characters.`,
};

const reversed: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['validTo'],
  sv: 'Beslutets sista dag ligger före dess första.',
  en: 'The last day of the decision is before its first.',
};

const decidedMeanwhile: InputProblem = {
  code: 'VERSION_CONFLICT',
  path: ['seen'],
  sv: 'Någon har beslutat om titeln efter att du läste den. Läs om den och besluta på nytt.',
  en: 'Somebody has decided on the title since you read it. Read it again and decide anew.',
};
