import type { ValueDifference } from '../../domain/audit/value-difference';
import type { LocalizedText } from '../../domain/text/language';

/** Where something differs, from what to what: `name › sv: ”Resurs” → ”Resurspedagog”`. */
export const differenceInWords = ({ path, before, after }: ValueDifference): Required<LocalizedText> => {
  const place = path.join(' › ');
  return {
    sv: `${place}: ${swedish(before)} → ${swedish(after)}`,
    en: `${place}: ${english(before)} → ${english(after)}`,
  };
};

const swedish = (value: unknown): string => inWords(value, 'inget', (text) => `”${text}”`);
const english = (value: unknown): string => inWords(value, 'nothing', (text) => `“${text}”`);

const inWords = (value: unknown, nothing: string, quoted: (text: string) => string): string => {
  if (value === undefined) return nothing;
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
};
