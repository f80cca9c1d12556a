import { bilingual } from '../fault';
import type { Explanation } from './explanation';
import { nearest } from '../../domain/text/nearest';
import { descriptionOf, type SchemaPart } from './schema-part';

/** A key that the mapping does not have. */
export const unknownKey = (key: string, part: SchemaPart): Explanation => {
  const known = keysOf(part);
  const meant = nearest(key, known);
  const list = known.join(', ');
  return {
    message: bilingual(`Nyckeln ”${key}” är okänd här.`, `The key “${key}” is not known here.`),
    expected:
      meant === undefined
        ? bilingual(`Här kan stå: ${list}.`, `Known here: ${list}.`)
        : bilingual(`Menade du ”${meant}”? Här kan stå: ${list}.`, `Did you mean “${meant}”? Known here: ${list}.`),
  };
};

/** A key that the mapping must have. */
export const missingKey = (key: string, part: SchemaPart): Explanation => {
  const { sv, en } = descriptionOf(part.properties?.[key]);
  return {
    message: bilingual(`Nyckeln ”${key}” saknas.`, `The key “${key}” is missing.`),
    expected: bilingual(`${key}: ${sv}`, `${key}: ${en}`),
  };
};

/** No key, or several, where there must be one. */
export const notOneKey = (present: readonly string[], part: SchemaPart): Explanation => {
  const { sv, en } = descriptionOf(part);
  const { message, expected } = notOneOf(present, keysOf(part));
  const missing = bilingual('Här saknas en nyckel.', 'A key is missing here.');
  return {
    message: present.length === 0 ? missing : message,
    expected: bilingual(`${expected.sv} ${sv}`, `${expected.en} ${en}`),
  };
};

/** None, or several, of keys that exclude each other. */
export const notOneAlternative = (present: readonly string[], part: SchemaPart): Explanation => {
  const alternatives = (part.oneOf ?? []).flatMap(({ required }) => required ?? []);
  return notOneOf(
    present.filter((key) => alternatives.includes(key)),
    alternatives,
  );
};

const notOneOf = (present: readonly string[], known: readonly string[]): Explanation => ({
  message:
    present.length === 0
      ? bilingual(
          `Ingen av nycklarna ${known.join(', ')} står här.`,
          `None of the keys ${known.join(', ')} stands here.`,
        )
      : bilingual(
          `Nycklarna ${present.join(', ')} kan inte stå tillsammans.`,
          `The keys ${present.join(', ')} cannot stand together.`,
        ),
  expected: bilingual(`Exakt en av: ${known.join(', ')}.`, `Exactly one of: ${known.join(', ')}.`),
});

const keysOf = (part: SchemaPart): readonly string[] => Object.keys(part.properties ?? {});
