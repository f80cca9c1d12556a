import { finding } from '../../finding';
import { legalReference } from '../legal-reference';
import type { RequirementRule } from '../rule';

/** A requirement that stands on law names the law; any other may. */
export const lawNamed: RequirementRule = ({ requirement, place }) => {
  if (requirement.authority !== 'LAW' || requirement.legalBasis !== undefined)
    return legalReference(requirement.legalBasis, [...place, 'legalBasis']);
  return [
    finding('LEGAL_BASIS_MISSING', place, {
      sv: `Kravet ”${requirement.slug}” sägs följa av lag men anger inget lagstöd. Ange lag och paragraf, eller ändra vem som kräver.`,
      en: `The requirement “${requirement.slug}” claims to stand on law but names none. State the law and its paragraph, or change the authority.`,
    }),
  ];
};
