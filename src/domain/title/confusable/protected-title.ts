import type { Role } from '../../role/role';
import type { Source } from '../../source';
import type { IsoDay } from '../../time/iso-day';
import type { Title } from '../title';
import { isConfusable } from './is-confusable';

/** A title that the law protects also against titles that can be confused with it. */
export interface ProtectedTitle {
  readonly title: Title;
  /** The first day of the protection. */
  readonly from: IsoDay;
  /** The law that bans titles that can be confused with it. */
  readonly legalBasis: Source;
  /** Its label, and what else all call it: shared alternatives, shared former titles, and the role in English. */
  readonly names: readonly string[];
  /** Slugs of the roles whose titles are protected with it; who has one of them is to have the right to it. */
  readonly roles: readonly string[];
}

/**
 * Patientsäkerhetslagen, SFS 2010:659, 4 kap. 6 §: who lacks the right to a title that the chapter protects may not
 * use one that can be confused with it. Other laws that reserve a title, such as skollagen the word rektor
 * (SFS 2010:800, 2 kap. 9 §), have no such rule.
 */
const confusionBan: Source & { readonly reference: string } = {
  title: 'Patientsäkerhetslagen',
  reference: 'SFS 2010:659, 4 kap. 6 §',
};
const statute = 'SFS 2010:659,';

/** The titles that are protected against confusion, as the data names them. */
export const protectedTitlesIn = (titles: readonly Title[], roles: readonly Role[]): readonly ProtectedTitle[] =>
  titles.flatMap((title) => {
    if (title.protection === undefined || !isProtectedItself(title)) return [];
    const { from } = title.protection;
    const names = namesOf(title, titles, roles);
    const kin = titles.filter((one) => isUnderStatute(one) && names.some((name) => isConfusable(one.label, name)));
    const rolesOfKin = kin.flatMap(({ role }) => (role === undefined ? [] : [role]));
    return [{ title, from, legalBasis: confusionBan, names, roles: [...new Set(rolesOfKin)] }];
  });

const isUnderStatute = ({ protection }: Title): boolean =>
  protection?.legalBasis.reference?.startsWith(statute) ?? false;

/** A title that the data holds to be protected by the ban alone is one that can be confused, not the protected one. */
const isProtectedItself = (title: Title): boolean =>
  isUnderStatute(title) && title.protection?.legalBasis.reference !== confusionBan.reference;

const namesOf = (title: Title, titles: readonly Title[], roles: readonly Role[]): readonly string[] => {
  const others = titles.filter(
    ({ kind, role, replacedBy, organization }) =>
      organization === undefined &&
      (replacedBy.includes(title.slug) ||
        (title.role !== undefined && role === title.role && (kind === 'ALTERNATIVE' || kind === 'FORMER'))),
  );
  const english = roles.find(({ slug }) => slug === title.role)?.name.en;
  const names = [title.label, ...others.map(({ label }) => label), ...(english === undefined ? [] : [english])];
  return [...new Set(names)];
};

/** The protected title that the title can be confused with, other than itself. */
export const confusedWith = (title: Title, protectedTitles: readonly ProtectedTitle[]): ProtectedTitle | undefined =>
  protectedTitles.some((one) => one.title.slug === title.slug)
    ? undefined
    : protectedTitles.find(({ names }) => names.some((name) => isConfusable(title.label, name)));
