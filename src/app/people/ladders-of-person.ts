import type { PlacedLadder } from '../../catalog/placed-ladder';
import { revisionInForce } from '../../domain/ladder/in-force';
import type { Person } from '../../domain/person/person';
import type { IsoDay } from '../../domain/time/iso-day';
import { listOrganizationLadders } from '../ladders/list-organization-ladders';
import type { ReadContext } from '../read-context';

/**
 * The ladders that concern a person, by their revisions in force on the day: those that the employer owns or has
 * adopted, and the law's, which authorities own. Where the employer has adapted a ladder that it adopted, its own stands
 * for it.
 */
export const laddersOfPerson = (
  context: ReadContext,
  { organization }: Person,
  asOf: IsoDay,
): readonly PlacedLadder[] => {
  const { catalog } = context;
  const used = listOrganizationLadders(context, organization, asOf);
  const adapted = used.flatMap((ladder) => (ladder.organization === organization ? (ladder.basedOn?.slug ?? []) : []));
  const ofEmployer = used.map(({ slug }) => slug).filter((slug) => !adapted.includes(slug));
  const ofLaw = catalog.ladders.all.filter((ladder) => isOfAuthority(context, ladder)).map(({ slug }) => slug);
  return [...new Set([...ofEmployer, ...ofLaw])]
    .map((slug) => revisionInForce(catalog.revisionsOf.of(slug), asOf))
    .filter((ladder) => ladder !== undefined);
};

const isOfAuthority = ({ catalog }: ReadContext, { organization }: PlacedLadder): boolean =>
  catalog.organizations.get(organization)?.kind === 'AUTHORITY';
