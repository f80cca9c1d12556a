import { addresses } from '../frame/addresses';
import type { OrganizationKind } from '../vocabulary/organization-kind.generated';
import type { SearchQuery } from './search.generated';

/** What can be searched for; `LIKELY` is a title that a text may stand for where nothing is called so. */
type HitKind = 'TITLE' | 'ROLE' | 'LADDER' | 'ORGANIZATION' | 'LIKELY';

/** Something that was found, and the page that shows it. */
export interface Hit {
  readonly kind: HitKind;
  readonly key: string;
  readonly name: string;
  /** True where the name is Swedish on every page. */
  readonly isNameSwedish: boolean;
  /** What tells it from others of the same name, in Swedish: a field, a role or an organisation. */
  readonly about?: string | undefined;
  readonly organizationKind?: OrganizationKind;
  /** Of what is likely: how sure that is, from 0 to 1. */
  readonly confidence?: number;
  readonly to: string;
}

/** True where a title that was found begins with the text, so that nobody needs to guess what the text stands for. */
export const isTitleFound = (groups: readonly HitGroup[], text: string): boolean =>
  groups.some(
    ({ kind, hits }) =>
      kind === 'TITLE' &&
      hits.some(({ name }) => name.toLocaleLowerCase('sv').startsWith(text.toLocaleLowerCase('sv'))),
  );

/** What was found of one kind, best first; `total` counts also what is not shown. */
export interface HitGroup {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** Slugs of occupations that stand in a register only, not in any ladder here, begin so. */
const OF_A_REGISTER = 'jobtech-';

type FoundTitle = SearchQuery['completeTitle'][number];

const isOfRegister = ({ title }: FoundTitle): boolean => title.slug.startsWith(OF_A_REGISTER);

const titleHits = (found: readonly FoundTitle[]): readonly Hit[] =>
  [...found.filter((completion) => !isOfRegister(completion)), ...found.filter(isOfRegister)].flatMap(
    ({ label, title }) =>
      title.role === null
        ? []
        : [
            {
              kind: 'TITLE',
              key: `${title.id} ${label}`,
              name: label,
              isNameSwedish: true,
              about: title.organization?.name ?? (label === title.role.name ? undefined : title.role.name),
              to: addresses.role(title.role.slug),
            },
          ],
  );

/**
 * What a search found, by kind and without the kinds of which nothing was. Titles of the ladders come before
 * occupations that only a register knows.
 *
 * @param most How many of each kind to show.
 */
export const hitGroupsIn = (found: SearchQuery, most: number): readonly HitGroup[] => {
  const titles = titleHits(found.completeTitle);
  const groups: readonly HitGroup[] = [
    { kind: 'TITLE', hits: titles, total: titles.length },
    {
      kind: 'ROLE',
      total: found.roles.totalCount,
      hits: found.roles.nodes.map(({ id, slug, name, field }) => ({
        kind: 'ROLE',
        key: id,
        name,
        isNameSwedish: false,
        about: field,
        to: addresses.role(slug),
      })),
    },
    {
      kind: 'LADDER',
      total: found.ladders.totalCount,
      hits: found.ladders.nodes.map(({ id, slug, name, organization }) => ({
        kind: 'LADDER',
        key: id,
        name,
        isNameSwedish: false,
        about: organization.name,
        to: addresses.ladder(slug),
      })),
    },
    {
      kind: 'ORGANIZATION',
      total: found.organizations.totalCount,
      hits: found.organizations.nodes.map(({ id, code, name, kind }) => ({
        kind: 'ORGANIZATION',
        key: id,
        name,
        isNameSwedish: true,
        organizationKind: kind,
        to: addresses.organization(code),
      })),
    },
  ];
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ hits, ...group }) => ({ ...group, hits: hits.slice(0, most) }));
};
