import type { LocalizedText } from '../../domain/text/language';
import { bilingual } from '../fault';
import type { PlacedValue } from '../yaml/placed-value';
import type { Explanation } from './explanation';
import { quote } from './quote';
import { helpOf, type SchemaPart } from './schema-part';

const typeNames: Readonly<Record<string, Required<LocalizedText>>> = {
  string: bilingual('en text', 'a text'),
  number: bilingual('ett tal', 'a number'),
  integer: bilingual('ett heltal', 'a whole number'),
  boolean: bilingual('true eller false', 'true or false'),
  array: bilingual('en lista med bindestreck före varje del', 'a list with a hyphen before each item'),
  object: bilingual('nycklar med värden', 'keys with values'),
};

/** A value of the wrong type, or none. */
export const wrongType = (value: PlacedValue, part: SchemaPart): Explanation => {
  const types = [part.type ?? []].flat();
  const names = types.flatMap((type) => typeNames[type] ?? []);
  const sv = names.map((name) => name.sv).join(' eller ');
  const en = names.map((name) => name.en).join(' or ');
  const hint = quotationHint(value, part);
  const help = helpOf(part);
  return {
    message: foundInstead(value),
    expected: bilingual(
      `Det ska stå ${sv}. ${hint.sv}${help.sv}`.trim(),
      `It should be ${en}. ${hint.en}${help.en}`.trim(),
    ),
  };
};

const foundInstead = (value: PlacedValue): Required<LocalizedText> => {
  const { data } = value;
  if (data === null) return bilingual('Värdet saknas.', 'The value is missing.');
  if (Array.isArray(data)) return bilingual('Här står en lista.', 'Here stands a list.');
  if (typeof data === 'object') return bilingual('Här står nycklar med värden.', 'Here stand keys with values.');
  const { sv, en } = quote(value);
  return typeof data === 'number'
    ? bilingual(`Här står talet ${sv}.`, `Here stands the number ${en}.`)
    : bilingual(`Här står ${sv}.`, `Here stands ${en}.`);
};

/** How a number or a boolean becomes a text, and a text a number; nothing where the text must be a day or a word. */
const quotationHint = ({ data, plainSource }: PlacedValue, part: SchemaPart): Required<LocalizedText> => {
  const isForText = [part.type].flat().includes('string');
  const isForAnyText = isForText && part.format === undefined && part.if === undefined && part.enum === undefined;
  if (isForAnyText && plainSource !== undefined && data !== null) {
    return bilingual(`Skriv "${plainSource}" med citattecken. `, `Write "${plainSource}" with quotation marks. `);
  }
  return !isForText && typeof data === 'string' && /^\d+$/.test(data)
    ? bilingual(`Skriv ${data} utan citattecken. `, `Write ${data} without quotation marks. `)
    : bilingual('', '');
};
