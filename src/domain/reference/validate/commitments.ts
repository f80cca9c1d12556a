import { knownLadder, knownOrganization, knownRevision } from '../../ladder/validate/unknown-reference';
import { validityOrder } from '../../ladder/validate/validity-order';
import type { ReferenceRule } from './rule';

/** An agreement binds organisations that exist. */
export const agreementFindings: ReferenceRule = ({ agreements }, references) =>
  agreements.flatMap((agreement) => [
    ...validityOrder(agreement, ['agreements', agreement.slug]),
    ...agreement.parties.flatMap((party, index) =>
      knownOrganization(party, ['agreements', agreement.slug, 'parties', index], references),
    ),
  ]);

/** An organisation that exists adopts a ladder that does. */
export const adoptionFindings: ReferenceRule = ({ adoptions }, references) =>
  adoptions.flatMap(({ slug, organization, ladder, revision, from, to }) => [
    ...validityOrder({ validFrom: from, validTo: to }, ['adoptions', slug]),
    ...knownOrganization(organization, ['adoptions', slug, 'organization'], references),
    ...knownLadder(ladder, ['adoptions', slug, 'ladder'], references),
    ...knownRevision(ladder, revision, ['adoptions', slug, 'revision'], references),
  ]);
