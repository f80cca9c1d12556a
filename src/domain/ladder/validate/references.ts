import type { Activity } from '../../learning/activity';
import type { Organization } from '../../organization/organization';
import type { Competence } from '../../qualification/competence';
import type { Qualification } from '../../qualification/qualification';
import type { ReferenceData } from '../../reference-data';
import type { Role } from '../../role/role';
import { overlaps, type Validity } from '../../time/validity';
import { protectedTitlesIn, type ProtectedTitle } from '../../title/confusable/protected-title';
import type { Title } from '../../title/title';
import { daysInForce } from '../in-force';
import type { Ladder } from '../ladder';
import type { LevelScale } from '../level-scale';
import { reach } from './graph';

/** What a slug or code stands for; undefined when it stands for nothing. */
export interface LadderReferences {
  organization(code: string): Organization | undefined;
  role(slug: string): Role | undefined;
  title(slug: string): Title | undefined;
  levelScale(slug: string): LevelScale | undefined;
  qualification(slug: string): Qualification | undefined;
  competence(slug: string): Competence | undefined;
  activity(slug: string): Activity | undefined;
  /** The revision asked for, else the newest. */
  ladder(slug: string, revision?: number): Ladder | undefined;
  /**
   * The days, from the first to the last, that the revision is in use: for what is or was published those on which no
   * newer revision takes its place, for what is not those that it says. Undefined when there are none.
   */
  daysInUse(ladder: Ladder): Validity | undefined;
  /** The titles that the law protects against confusion. */
  readonly protectedTitles: readonly ProtectedTitle[];
  /** True when some role lies in the field. */
  hasField(field: string): boolean;
  /** The qualifications that count as this one, by links that each are in force on some of the days. */
  countingAs(qualification: string, days: Validity): ReadonlySet<string>;
}

/** The references that reference data answers. */
export const referencesFrom = (data: ReferenceData): LadderReferences => {
  const organizations = new Map(data.organizations.map((organization) => [organization.code, organization]));
  const qualification = lookup(data.qualifications);
  const fields = new Set(data.roles.map((role) => role.field));
  return {
    organization: (code) => organizations.get(code),
    role: lookup(data.roles),
    title: lookup(data.titles),
    levelScale: lookup(data.levelScales),
    qualification,
    competence: lookup(data.competences),
    activity: lookup(data.activities),
    ladder: (slug, revision) => revisionOf(data.ladders, slug, revision),
    daysInUse: (ladder) =>
      ladder.status === 'PUBLISHED' || ladder.status === 'RETIRED'
        ? daysInForce(
            ladder,
            data.ladders.filter(({ slug }) => slug === ladder.slug),
          )
        : ladder,
    protectedTitles: protectedTitlesIn(data.titles, data.roles),
    hasField: (field) => fields.has(field),
    countingAs: (slug, days) =>
      reach([slug], (counted) => [
        ...data.qualifications.filter((one) => one.includes.includes(counted)).map((one) => one.slug),
        ...(qualification(counted)?.equivalents ?? [])
          .filter((equivalent) => overlaps(equivalent, days))
          .map((equivalent) => equivalent.qualification),
      ]),
  };
};

const lookup = <Entity extends { readonly slug: string }>(
  entities: readonly Entity[],
): ((slug: string) => Entity | undefined) => {
  const bySlug = new Map(entities.map((entity) => [entity.slug, entity]));
  return (slug) => bySlug.get(slug);
};

const revisionOf = (ladders: readonly Ladder[], slug: string, revision: number | undefined): Ladder | undefined =>
  ladders
    .filter((ladder) => ladder.slug === slug && (revision === undefined || ladder.revision === revision))
    .toSorted((left, right) => right.revision - left.revision)[0];
