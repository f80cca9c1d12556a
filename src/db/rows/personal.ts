/**
 * What a column says of a person. IDENTIFIES: by it somebody who knows the employer's keys finds out who it is. TELLS:
 * something about them. LINKS: the random id that joins what is theirs, and leads to nobody once they are erased.
 */
type PersonalKind = 'IDENTIFIES' | 'TELLS' | 'LINKS';

/** What is said of a column in a table that holds something of people. */
export type PersonalTag =
  { readonly isPersonal: true; readonly kind: PersonalKind } | { readonly isPersonal: false; readonly why: string };

const tags = new WeakMap<object, Map<string | symbol, PersonalTag>>();

/**
 * Marks a column as personal. Every column of a table that refers to people bears this or `NotPersonal`, or a test
 * fails: so nobody adds what can tell of a person without having thought of it.
 */
export const Personal = (kind: PersonalKind): PropertyDecorator => tagged({ isPersonal: true, kind });

/** Marks a column of a table that refers to people as one that says nothing of them, and why. */
export const NotPersonal = (why: string): PropertyDecorator => tagged({ isPersonal: false, why });

/** What the column of the row class is marked as; undefined when nobody has said. */
export const personalTag = (row: { readonly prototype: object }, property: string): PersonalTag | undefined =>
  tags.get(row.prototype)?.get(property);

const tagged =
  (tag: PersonalTag): PropertyDecorator =>
  (prototype, property) => {
    const columns = tags.get(prototype) ?? new Map<string | symbol, PersonalTag>();
    tags.set(prototype, columns.set(property, tag));
  };
