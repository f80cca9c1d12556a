import type { Employment } from '../../person/employment';
import { scopeOf } from '../experience-scope';
import type { ExperienceLeaf } from '../expression';
import type { Knowledge } from '../knowledge';
import type { FactLeaf } from './leaf';
import { type OpenDetail, OTHER, supposing } from './open-detail';
import { covers, type Standing } from './standing';

/** The titles that an employment without one may have. */
export const openTitles = (
  leaves: readonly FactLeaf[],
  { employments, knowledge }: Standing,
): readonly OpenDetail[] => {
  const asking = leaves.filter((leaf) => leaf.kind === 'EMPLOYMENT');
  return employments
    .filter((employment) => employment.title === undefined)
    .flatMap((employment) => {
      const touching = asking.filter((leaf) => covers(employment, leaf.on === 'NOW' ? knowledge.day : leaf.on));
      const lists = touching.filter((leaf) => leaf.titles.length > 0).map((leaf) => new Set(leaf.titles));
      return openSlug(employment.id, 'title', slugsToTry(lists));
    });
};

/**
 * Beside the roles that the leaves name or whose field they name, there is an unnamed one in each of the
 * fields. A role that is not known goes by itself, as its field may turn out in a way of its own.
 */
export const openRoles = (leaves: readonly FactLeaf[], { employments, knowledge }: Standing): readonly OpenDetail[] => {
  const asking = leaves.filter((leaf) => leaf.kind === 'EXPERIENCE');
  const scopes = asking.map((leaf) => scopeOf(leaf, knowledge));
  const apart = fieldsIn(asking).length === 0 ? new Set<string>() : unknownRoles(asking, employments, knowledge);
  const slugs = slugsToTry(scopes, apart);
  const inNoOtherField = (standing: Standing, slug: string): Standing =>
    apart.has(slug) ? standing : supposing(standing, 'fields', slug, OTHER);
  return employments
    .filter((employment) => employment.role === undefined)
    .flatMap((employment) => openSlug(employment.id, 'role', slugs, inNoOtherField));
};

/** A role that is not known lies in one field: the same for every employment in it, and for every leaf. */
export const openFields = (
  leaves: readonly FactLeaf[],
  { employments, knowledge }: Standing,
): readonly OpenDetail[] => {
  const asking = leaves.filter((leaf) => leaf.kind === 'EXPERIENCE');
  const fields = fieldsIn(asking);
  if (fields.length < 2) return [];
  return [...unknownRoles(asking, employments, knowledge)].map(
    (role): OpenDetail =>
      (standing) =>
        [OTHER, ...fields].map((field) => supposing(standing, 'fields', role, field)),
  );
};

const fieldsIn = (leaves: readonly ExperienceLeaf[]): readonly string[] => [
  ...new Set(leaves.flatMap(({ field }) => field ?? [])),
];

/** The roles that are not known and that some employment has, or may have since the leaves name them. */
const unknownRoles = (
  leaves: readonly ExperienceLeaf[],
  employments: readonly Employment[],
  knowledge: Knowledge,
): ReadonlySet<string> => {
  const recorded = employments.flatMap(({ role }) => role ?? []);
  const named = recorded.length < employments.length ? leaves.flatMap(({ roles }) => roles ?? []) : [];
  return new Set([...recorded, ...named].filter((role) => knowledge.role(role) === undefined));
};

/** One slug for each way in which the lists can hold it, one that none holds, and those that go apart. */
const slugsToTry = (
  lists: readonly ReadonlySet<string>[],
  apart: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const slugs = new Map<string, string>();
  for (const slug of [OTHER, ...lists.flatMap((list) => [...list])]) {
    const signature = lists.map((list) => Number(list.has(slug))).join('');
    slugs.set(apart.has(slug) ? `${signature} ${slug}` : signature, slug);
  }
  return slugs.size < 3 ? [] : [...slugs.values()];
};

/** The employment with each of the slugs; none when the leaves do not tell the slugs apart in different ways. */
const openSlug = (
  employmentId: string,
  detail: 'title' | 'role',
  slugs: readonly string[],
  suppose: (standing: Standing, slug: string) => Standing = (standing) => standing,
): readonly OpenDetail[] => {
  if (slugs.length === 0) return [];
  return [
    (standing) =>
      slugs.map((slug) => ({
        ...suppose(standing, slug),
        employments: standing.employments.map((one) => (one.id === employmentId ? { ...one, [detail]: slug } : one)),
      })),
  ];
};
