import type { Catalog } from '../../catalog/catalog';
import { badUserInput, type BilingualMessage } from '../errors/bad-user-input';

interface Reference {
  readonly isKnown: (catalog: Catalog, key: string) => boolean;
  readonly what: BilingualMessage;
}

const organization: Reference = {
  isKnown: ({ organizations }, code) => organizations.get(code) !== undefined,
  what: { en: 'organisation with such a code', sv: 'organisation med den koden' },
};

const role: Reference = {
  isKnown: ({ roles }, slug) => roles.get(slug) !== undefined,
  what: { en: 'role with such a slug', sv: 'yrkesroll med den slugen' },
};

const qualification: Reference = {
  isKnown: ({ qualifications }, slug) => qualifications.get(slug) !== undefined,
  what: { en: 'qualification with such a slug', sv: 'kvalifikation med den slugen' },
};

const ladder: Reference = {
  isKnown: ({ revisionsOf }, slug) => revisionsOf.of(slug).length > 0,
  what: { en: 'ladder with such a slug', sv: 'trappa med den slugen' },
};

/** The arguments and filter fields, by name, that must name something published. */
const references: Readonly<Record<string, Reference>> = {
  organization,
  inOrganization: organization,
  memberOf: organization,
  party: organization,
  provider: organization,
  region: organization,
  role,
  awards: qualification,
  ladder,
};

/**
 * Refuses a list that is narrowed to something that nobody knows: an empty answer would look like a true one.
 * @throws BAD_USER_INPUT that names the argument or field.
 */
export const refuseUnknownReferences = (given: object, catalog: Catalog): void => {
  for (const [name, key] of Object.entries(given)) {
    const reference = Object.hasOwn(references, name) ? references[name] : undefined;
    if (reference === undefined || typeof key !== 'string' || reference.isKnown(catalog, key)) continue;
    const { en, sv } = reference.what;
    throw badUserInput({ en: `${name}: there is no ${en}.`, sv: `${name}: det finns ingen ${sv}.` });
  }
};
