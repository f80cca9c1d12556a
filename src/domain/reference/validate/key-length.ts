import { finding } from '../../ladder/finding';
import { referenceKey, type ReferenceEntity } from '../../reference-data';
import type { ReferenceRule } from './rule';

/** In characters, of an organisation's code, a slug, or a ladder's slug with its revision. */
const LONGEST_KEY = 200;

/** What is published is known by a key of so many characters at most. */
export const keyLength: ReferenceRule = (data) =>
  Object.entries(data).flatMap(([kind, entities]: [string, readonly ReferenceEntity[]]) =>
    entities.flatMap((entity, index) => {
      const key = referenceKey(entity);
      if (key.length <= LONGEST_KEY) return [];
      return [
        finding('KEY_TOO_LONG', [kind, index], {
          sv: `Nyckeln ”${key}” är längre än ${LONGEST_KEY} tecken. Korta koden eller kortnamnet (slug).`,
          en: `The key “${key}” is longer than ${LONGEST_KEY} characters. Shorten the code or the slug.`,
        }),
      ];
    }),
  );
