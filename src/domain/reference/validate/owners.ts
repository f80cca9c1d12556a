import { knownOrganization } from '../../ladder/validate/unknown-reference';
import type { ReferenceRule } from './rule';

/** What has an owner has one that exists. */
export const ownerFindings: ReferenceRule = (data, references) =>
  ownedKinds.flatMap((kind) =>
    data[kind].flatMap(({ slug, owner }) => knownOrganization(owner, [kind, slug, 'owner'], references)),
  );

const ownedKinds = [
  'roles',
  'qualifications',
  'competences',
  'levelScales',
  'learningOpportunities',
  'activities',
  'agreements',
] as const;
