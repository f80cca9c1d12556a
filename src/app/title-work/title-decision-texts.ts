import type { InputProblem } from '../../domain/problem';
import type { LocalizedText } from '../../domain/text/language';
import { dayInSweden } from '../../domain/time/iso-day';
import type { MappingDecision } from '../../domain/title/mapping/title-mapping';
import { LONGEST_REASON } from './title-decision';

/** What was decided and when; who did stands in the employer's list of mappings. */
export const decisionInWords = (
  { label, act, standard, decidedAt }: MappingDecision,
  labelOf: (slug: string) => string,
): LocalizedText => {
  const day = dayInSweden(new Date(decidedAt));
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

export const noSuchDecision: InputProblem = {
  code: 'NOT_FOUND',
  path: ['undoes'],
  sv: 'Det finns inget sådant beslut som gäller och som du får ångra.',
  en: 'There is no such decision that holds and that you may undo.',
};

export const noLabels: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['labels'],
  sv: 'Ange minst en titel att besluta om.',
  en: 'Name at least one title to decide on.',
};

export const noStandard: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['standard'],
  sv: 'Ange standardtiteln som titeln står för.',
  en: 'Name the standard title that the title stands for.',
};

export const noSuchStandard: InputProblem = {
  code: 'NOT_FOUND',
  path: ['standard'],
  sv: 'Det finns ingen sådan standardtitel.',
  en: 'There is no such standard title.',
};

export const standardNotInUse: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['standard'],
  sv: 'Standardtiteln är inte i bruk de dagar som beslutet gäller. Välj en som är det.',
  en: 'The standard title is not in use on the days of the decision. Choose one that is.',
};

export const noReason: InputProblem = {
  code: 'REASON_MISSING',
  path: ['reason'],
  sv: 'Skriv varför titeln inte passar, så att den som läser beslutet förstår det.',
  en: 'Say why the title does not fit, so that whoever reads the decision understands it.',
};

export const unfitReason: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['reason'],
  sv: `Skälet går inte att använda. Väntat: vanlig text på högst ${LONGEST_REASON} tecken.`,
  en: `The reason cannot be used. Expected: plain text of at most ${LONGEST_REASON} characters.`,
};

export const personalReason: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['reason'],
  sv: 'Skälet innehåller något som ser ut som ett personnummer. Ta bort det: skriv inget om enskilda personer.',
  en: 'The reason holds what looks like a personal identity number. Remove it: write nothing about single persons.',
};

export const reversed: InputProblem = {
  code: 'INVALID_VALUE',
  path: ['validTo'],
  sv: 'Beslutets sista dag ligger före dess första.',
  en: 'The last day of the decision is before its first.',
};

export const decidedMeanwhile: InputProblem = {
  code: 'VERSION_CONFLICT',
  path: ['seen'],
  sv: 'Någon har beslutat om titeln efter att du läste den. Läs om den och besluta på nytt.',
  en: 'Somebody has decided on the title since you read it. Read it again and decide anew.',
};
