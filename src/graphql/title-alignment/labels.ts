import { LONGEST_TEXT } from '../arguments/filter';
import { badUserInput } from '../errors/bad-user-input';

/** The most labels that one query may ask for. */
const MOST_LABELS = 1_000;

/**
 * Refuses too many labels, and those that no employer has.
 * @throws BAD_USER_INPUT
 */
export const refuseLabels = (labels: readonly string[]): void => {
  if (labels.length > MOST_LABELS) {
    throw badUserInput({
      en: `Ask for at most ${MOST_LABELS} labels at a time.`,
      sv: `Fråga om högst ${MOST_LABELS} titlar åt gången.`,
    });
  }
  for (const label of labels) refuseLongText('labels', label);
};

/**
 * Refuses a text that is longer than any title.
 * @throws BAD_USER_INPUT that names the argument.
 */
export const refuseLongText = (argument: string, text: string | undefined): void => {
  if (text === undefined || text.length <= LONGEST_TEXT) return;
  throw badUserInput({
    en: `${argument}: a text has at most ${LONGEST_TEXT} characters.`,
    sv: `${argument}: en text har högst ${LONGEST_TEXT} tecken.`,
  });
};
