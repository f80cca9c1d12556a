import { knownOrganization } from '../../../ladder/validate/unknown-reference';
import type { ReferenceRule } from '../rule';
import { contradictedLabels } from './contradicted-labels';
import { emptyEntries } from './empty-entries';
import { labelTargets } from './label-targets';
import { repeatedEntries } from './repeated-entries';

/**
 * What a lexicon says is of titles, occupations and employers that exist, says something, and is said once: two entries
 * for one label in one scope would be two answers.
 */
export const titleLexiconFindings: ReferenceRule = (data, references) => [
  ...data.titleLexicons.flatMap(({ slug, knownLabels, nearMisses }) => [
    ...knownLabels.flatMap(({ organization }, index) =>
      knownOrganization(organization, ['titleLexicons', slug, 'knownLabels', index, 'organization'], references),
    ),
    ...nearMisses.flatMap(({ organization }, index) =>
      knownOrganization(organization, ['titleLexicons', slug, 'nearMisses', index, 'organization'], references),
    ),
  ]),
  ...data.titleLexicons.flatMap(emptyEntries),
  ...labelTargets(data, references),
  ...repeatedEntries(data.titleLexicons),
  ...contradictedLabels(data.titleLexicons),
];
