import type { Finding } from '../../ladder/finding';
import { referencesFrom } from '../../ladder/validate/references';
import type { ReferenceData } from '../../reference-data';
import { adoptionFindings, agreementFindings } from './commitments';
import { competenceFindings } from './competences';
import { duplicateKeys } from './duplicate-keys';
import { equivalenceFindings } from './equivalences';
import { activityFindings, learningOpportunityFindings } from './learning';
import { keyLength } from './key-length';
import { levelScaleFindings } from './level-scales';
import { titleLexiconFindings } from './lexicon/title-lexicons';
import { occupationRegisterFindings } from './occupation-registers';
import { organizationFindings } from './organizations';
import { ownerFindings } from './owners';
import { qualificationFindings } from './qualifications';
import { replacementFindings } from './replacements';
import { roleFindings } from './roles';
import type { ReferenceRule } from './rule';
import { titleFindings } from './titles';

const referenceRules: readonly ReferenceRule[] = [
  duplicateKeys,
  keyLength,
  ownerFindings,
  replacementFindings,
  organizationFindings,
  roleFindings,
  titleFindings,
  qualificationFindings,
  competenceFindings,
  levelScaleFindings,
  learningOpportunityFindings,
  activityFindings,
  agreementFindings,
  adoptionFindings,
  equivalenceFindings,
  occupationRegisterFindings,
  titleLexiconFindings,
];

/**
 * What is wrong with reference data, kind by kind. Ladders are looked up and must not share slug and revision;
 * what else is wrong with them, `validateLadder` and `validateRevisions` tell.
 */
export const validateReferenceData = (data: ReferenceData): readonly Finding[] => {
  const references = referencesFrom(data);
  return referenceRules.flatMap((rule) => rule(data, references));
};
