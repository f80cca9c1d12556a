import type { Catalog } from '../../catalog/catalog';
import type { Title, TitleKind } from '../../domain/title/title';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';
import type { ReadContext } from '../read-context';
import { hasCode, type CodeSought } from '../roles/has-code';
import { closestFirst, containing, isWordSought } from '../text-search';

/** Which titles to list; what is left out does not narrow the list. */
export interface TitleFilter extends CodeSought {
  readonly kinds?: readonly TitleKind[];
  /** Slug of the role that the title names. */
  readonly role?: string;
  /** Verksamhetsområde of the role. */
  readonly field?: string;
  /** Code of an employer: its own titles and those shared by all. */
  readonly organization?: string;
  /** Part of the label. */
  readonly text?: string;
  /** Only titles in use on the day. */
  readonly asOf?: IsoDay;
}

/** The titles that pass the filter, in Swedish order; with a text, the closest first. */
export const listTitles = ({ catalog }: ReadContext, filter: TitleFilter): readonly Title[] => {
  const matchesText = containing(filter.text);
  const candidates = filter.role === undefined ? catalog.titles.all : catalog.titlesOfRole.of(filter.role);
  const found = candidates.filter(
    (title) =>
      isOfKind(title, filter) &&
      isUsedAt(title, filter.organization) &&
      namesRoleSought(title, filter, catalog) &&
      (filter.asOf === undefined || isInUse(title, filter.asOf)) &&
      matchesText(title.label),
  );
  return closestFirst(found, filter.text, (title) => title.label);
};

const isOfKind = (title: Title, { kinds }: TitleFilter): boolean => kinds === undefined || kinds.includes(title.kind);

const isUsedAt = (title: Title, organization: string | undefined): boolean =>
  organization === undefined || title.organization === undefined || title.organization === organization;

/** A former title whose last day is unknown is in use on no day that anyone could name. */
const isInUse = (title: Title, day: IsoDay): boolean =>
  inForce(title, day) && (title.kind !== 'FORMER' || title.validTo !== undefined);

/** A title that names no role is in no field and has no code. */
const namesRoleSought = (title: Title, filter: TitleFilter, { roles }: Catalog): boolean => {
  if (filter.field === undefined && filter.scheme === undefined && filter.code === undefined) return true;
  const role = title.role === undefined ? undefined : roles.get(title.role);
  return role !== undefined && isWordSought(role.field, filter.field) && hasCode(role, filter);
};
