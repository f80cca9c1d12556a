import { fixedSet } from '../fixed-set';
import type { Competence } from '../qualification/competence';
import type { CreditUnit, Qualification } from '../qualification/qualification';
import type { Role } from '../role/role';
import type { Title } from '../title/title';
import type { IsoDay } from '../time/iso-day';
import { inForce } from '../time/validity';

/**
 * What is known of the world on one day, beside the person: which papers count for which, what they
 * are worth and which roles lie in which field. Built once for a day and then only asked: what counts for what
 * is found out when it is first asked for, and remembered. Nothing that it hands out can be changed.
 */
export interface Knowledge {
  readonly day: IsoDay;
  qualification(slug: string): Qualification | undefined;
  competence(slug: string): Competence | undefined;
  title(slug: string): Title | undefined;
  role(slug: string): Role | undefined;
  /**
   * The qualifications that count as this one on the day: itself, those declared equivalent and those
   * that include it, transitively, each link in force on the day.
   */
  countingAs(qualification: string): ReadonlySet<string>;
  /** Slugs of the courses of a subject area with points of the unit. */
  coursesIn(area: string, unit: CreditUnit): readonly string[];
  /** Slugs of the roles of a field. */
  rolesIn(field: string): ReadonlySet<string>;
}

/** What knowledge is built from. */
export interface KnowledgeSources {
  readonly qualifications: readonly Qualification[];
  readonly competences: readonly Competence[];
  readonly roles: readonly Role[];
  readonly titles: readonly Title[];
}

/** The knowledge of a day. */
export const knowledgeOn = (day: IsoDay, sources: KnowledgeSources): Knowledge => {
  const qualifications = bySlug(sources.qualifications);
  const competences = bySlug(sources.competences);
  const roles = bySlug(sources.roles);
  const titles = bySlug(sources.titles);
  const courses = slugsBy(
    sources.qualifications.filter(({ kind }) => kind === 'COURSE'),
    ({ area, creditUnit }) => areaKey(area, creditUnit),
  );
  const fields = new Map(
    [...slugsBy(sources.roles, ({ field }) => field)].map(([key, slugs]) => [key, fixedSet(slugs)]),
  );
  const direct = directlyCounting(sources.qualifications, day);
  const closures = new Map<string, ReadonlySet<string>>();
  return Object.freeze({
    day,
    qualification: (slug: string) => qualifications.get(slug),
    competence: (slug: string) => competences.get(slug),
    title: (slug: string) => titles.get(slug),
    role: (slug: string) => roles.get(slug),
    countingAs: (slug: string) => remembered(closures, slug, () => reachable(slug, direct)),
    coursesIn: (area: string, unit: CreditUnit) => courses.get(areaKey(area, unit)) ?? noSlugs,
    rolesIn: (field: string) => fields.get(field) ?? noRoles,
  });
};

const bySlug = <Entity extends { readonly slug: string }>(entities: readonly Entity[]): ReadonlyMap<string, Entity> =>
  new Map(entities.map((entity) => [entity.slug, entity]));

const noSlugs: readonly string[] = Object.freeze([]);
const noRoles = fixedSet<string>([]);

/** No two pairs share a key, as units have no spaces. A course without an area or points is under a key that nobody asks for. */
const areaKey = (area = '', unit: CreditUnit | '' = ''): string => `${unit} ${area}`;

/** The slugs of the entities by key, in their order. */
const slugsBy = <Entity extends { readonly slug: string }>(
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string,
): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const entity of entities) remembered(groups, keyOf(entity), () => []).push(entity.slug);
  for (const slugs of groups.values()) Object.freeze(slugs);
  return groups;
};

/** From each qualification to those that count as it by one link. */
const directlyCounting = (qualifications: readonly Qualification[], day: IsoDay): ReadonlyMap<string, string[]> => {
  const links = new Map<string, string[]>();
  const link = (counted: string, counting: string): unknown =>
    links.get(counted)?.push(counting) ?? links.set(counted, [counting]);
  for (const { slug, includes, equivalents } of qualifications) {
    for (const part of includes) link(part, slug);
    for (const equivalent of equivalents) if (inForce(equivalent, day)) link(slug, equivalent.qualification);
  }
  return links;
};

const reachable = (start: string, links: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const found = new Set([start]);
  for (const slug of found) for (const next of links.get(slug) ?? []) found.add(next);
  return fixedSet(found);
};

const remembered = <Key, Value>(memory: Map<Key, Value>, key: Key, compute: () => Value): Value => {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = compute();
  memory.set(key, value);
  return value;
};
