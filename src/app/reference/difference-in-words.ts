import type { ValueDifference } from '../../domain/audit/value-difference';
import { capitalized, quoted } from '../../domain/requirement/text/names';
import type { LocalizedText } from '../../domain/text/language';
import { fieldWords, valueWords } from './field-words';

/** Where something differs, from what to what: `Namn › svenska: ”Resurs” → ”Resurspedagog”`. */
export const differenceInWords = (difference: ValueDifference): Required<LocalizedText> => ({
  sv: textOf(difference, 'sv'),
  en: textOf(difference, 'en'),
});

const textOf = ({ path, before, after }: ValueDifference, language: keyof LocalizedText): string => {
  const place = path.map((part) => fieldWords(part)[language]).join(' › ');
  const [was, is] = [before, after].map((value) => inWords(path.at(-1), value, language));
  return `${capitalized(place)}: ${was ?? ''} → ${is ?? ''}`;
};

const inWords = (field: string | number | undefined, value: unknown, language: keyof LocalizedText): string => {
  if (value === undefined) return language === 'sv' ? 'inget' : 'nothing';
  const known = valueWords(field, value);
  if (known) return known[language];
  return typeof value === 'string' ? quoted(value, language === 'sv' ? 'SV' : 'EN') : JSON.stringify(value);
};
