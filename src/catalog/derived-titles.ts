import { deepFreeze } from '../domain/deep-freeze';
import type { ReferenceData } from '../domain/reference-data';
import { occupationTitles, takenOverTitles, type OccupationTitles } from '../domain/title/occupation-title';
import type { Title } from '../domain/title/title';
import { once } from './once';
import { placeRole, type PlacedRole } from './placed-role';

/** The roles and titles that stand for occupations no published role carries, by slug. Made when first asked for. */
export interface DerivedTitles {
  readonly all: () => OccupationTitles;
  readonly role: (slug: string) => PlacedRole | undefined;
  /** Finds also the former ones, whose occupation a published role has taken over. */
  readonly title: (slug: string) => Title | undefined;
  readonly titlesOfRole: (slug: string) => readonly Title[];
}

/** What the registers give beside the roles. */
export const derivedTitles = ({ occupationRegisters, roles, titles }: ReferenceData): DerivedTitles => {
  const all = once(() => deepFreeze(occupationTitles(occupationRegisters, roles)));
  const rolesBySlug = once(() => new Map(all().roles.map((role) => [role.slug, deepFreeze(placeRole(role))])));
  const former = once(() => deepFreeze(takenOverTitles(occupationRegisters, roles, titles)));
  const titlesBySlug = once(() => new Map([...former(), ...all().titles].map((title) => [title.slug, title])));
  const title = (slug: string): Title | undefined => titlesBySlug().get(slug);
  return {
    all,
    role: (slug) => rolesBySlug().get(slug),
    title,
    titlesOfRole: (slug) => {
      // A role and its title share their slug.
      const own = title(slug);
      return own?.role === slug ? [own] : [];
    },
  };
};
