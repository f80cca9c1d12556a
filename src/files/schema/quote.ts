import type { LocalizedText } from '../../domain/text/language';
import { bilingual } from '../fault';
import type { PlacedValue } from '../yaml/placed-value';

const LONGEST_QUOTE = 60;

/** A text, number or boolean as it stands in the file, a text in quotation marks and a long one cut short. */
export const quote = ({ data, plainSource }: PlacedValue): Required<LocalizedText> => {
  const whole = plainSource ?? String(data);
  const text = whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE)}…` : whole;
  return typeof data === 'string' ? bilingual(`”${text}”`, `“${text}”`) : bilingual(text, text);
};
