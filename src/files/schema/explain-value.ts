import type { LocalizedText } from '../../domain/text/language';
import { bilingual } from '../fault';
import type { PlacedValue } from '../yaml/placed-value';
import type { Explanation } from './explanation';
import { nearest } from '../../domain/text/nearest';
import { quote } from './quote';
import { helpOf, type SchemaPart } from './schema-part';

const formatFaults: Readonly<Record<string, Required<LocalizedText>>> = {
  date: bilingual('är ingen dag i kalendern', 'is no day of the calendar'),
  'date-time': bilingual('är ingen tidpunkt med tidszon', 'is no instant with a time zone'),
  uri: bilingual('är ingen webbadress', 'is no web address'),
};
const wrongForm = bilingual('har fel form', 'has the wrong form');

/** A text that is none of those allowed. */
export const notAllowed = (value: PlacedValue, part: SchemaPart): Explanation => {
  const allowed = part.enum ?? [];
  const meant = typeof value.data === 'string' ? nearest(value.data, allowed) : undefined;
  const list = allowed.join(', ');
  return {
    message: about(value, bilingual('är inte tillåtet här', 'is not allowed here')),
    expected:
      meant === undefined
        ? bilingual(`Något av: ${list}.`, `One of: ${list}.`)
        : bilingual(`Menade du ${meant}? Något av: ${list}.`, `Did you mean ${meant}? One of: ${list}.`),
  };
};

/** A text in the wrong form: a day that does not exist, an address that is none. */
export const wrongFormat = (value: PlacedValue, part: SchemaPart, format: string): Explanation => ({
  message: about(value, formatFaults[format] ?? wrongForm),
  expected: helpOf(part),
});

/** A slug or code with characters that it cannot have. */
export const wrongPattern = (value: PlacedValue, part: SchemaPart): Explanation => ({
  message: about(value, wrongForm),
  expected: helpOf(part),
});

/** A text with nothing in it. */
export const emptyText = (part: SchemaPart): Explanation => ({
  message: bilingual('Texten är tom.', 'The text is empty.'),
  expected: helpOf(part),
});

/** A number outside its bounds. */
export const outOfBounds = (value: PlacedValue, comparison: string, limit: number): Explanation => ({
  message: about(
    value,
    comparison.startsWith('>') ? bilingual('är för litet', 'is too small') : bilingual('är för stort', 'is too large'),
  ),
  expected: boundName(comparison, limit),
});

/** A value that breaks a rule of the schema that no other explanation is for. */
export const otherwiseWrong = (part: SchemaPart): Explanation => ({
  message: bilingual('Värdet följer inte filens schema.', 'The value does not follow the schema of the file.'),
  expected: helpOf(part),
});

const about = (value: PlacedValue, fault: Required<LocalizedText>): Required<LocalizedText> => {
  const { sv, en } = quote(value);
  return bilingual(`${sv} ${fault.sv}.`, `${en} ${fault.en}.`);
};

const boundName = (comparison: string, limit: number): Required<LocalizedText> => {
  if (comparison === '>') return bilingual(`Större än ${limit}.`, `Greater than ${limit}.`);
  return comparison === '>='
    ? bilingual(`Minst ${limit}.`, `At least ${limit}.`)
    : bilingual(`Högst ${limit}.`, `At most ${limit}.`);
};
