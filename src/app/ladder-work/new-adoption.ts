import type { Catalog } from '../../catalog/catalog';
import { revisionKey, type Ladder, type LadderReference } from '../../domain/ladder/ladder';
import { areAtOdds, type Adoption } from '../../domain/organization/adoption';
import type { Decision } from '../../domain/organization/decision';
import type { IsoDay } from '../../domain/time/iso-day';
import { refused, type Refused } from '../mutation/outcome';
import { noSuchLadder } from './refusals';

/** Who takes which revision into use, on which days and by what decision. */
interface AdoptionToRecord {
  /** Code of the adopter. */
  readonly organization: string;
  readonly ladder: Ladder;
  readonly from: IsoDay;
  /** Left out: until further notice. */
  readonly to?: IsoDay | undefined;
  readonly decision: Decision;
}

/** The adoption as it is recorded. */
export const newAdoption = ({ organization, ladder, from, to, decision }: AdoptionToRecord): Adoption => ({
  slug: `${organization}-${ladder.slug}-${from}`,
  organization,
  ladder: ladder.slug,
  revision: ladder.revision,
  from,
  ...(to !== undefined && { to }),
  decision,
  sources: [],
});

/** The revision, for an organisation that wants to use it: published, and somebody else's. */
export const adoptableLadder = (
  { ladders }: Catalog,
  reference: LadderReference,
  organization: string,
): Ladder | Refused => {
  const ladder = ladders.get(revisionKey(reference))?.published;
  if (ladder === undefined) return noSuchLadder;
  return ladder.status === 'PUBLISHED' && ladder.organization !== organization ? ladder : notAdoptable;
};

/** Refuses an adoption on days that another covers than the one that it follows, and one whose slug another has. */
export const refuseAdoption = (
  { data, adoptions }: Catalog,
  adoption: Adoption,
  followed?: Adoption,
): Refused | undefined => {
  if (data.adoptions.some((other) => other.slug !== followed?.slug && areAtOdds(adoption, other)))
    return adoptedAlready;
  return adoptions.get(adoption.slug) ? slugTaken : undefined;
};

const notAdoptable: Refused = refused({
  code: 'WRONG_STATUS',
  path: ['ladder'],
  sv: 'Bara en annan organisations publicerade trappa kan införas.',
  en: "Only another organisation's published ladder can be adopted.",
});

const adoptedAlready: Refused = refused({
  code: 'ALREADY_EXISTS',
  path: ['from'],
  sv: 'Organisationen använder redan trappan någon av de dagarna. Avsluta det införandet först, eller gå över till den nya revisionen.',
  en: 'The organisation uses the ladder on some of those days already. End that adoption first, or update it to the new revision.',
});

/** Two different codes and slugs can be joined to the same: `a` and `b-c`, `a-b` and `c`. */
const slugTaken: Refused = refused({
  code: 'ALREADY_EXISTS',
  path: ['from'],
  sv: 'Ett annat införande har det kortnamn (slug) som det här skulle få. Välj en annan första dag.',
  en: 'Another adoption has the slug that this one would get. Choose another first day.',
});
