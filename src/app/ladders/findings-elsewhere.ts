import type { Finding, Place } from '../../domain/ladder/finding';
import type { Ladder } from '../../domain/ladder/ladder';
import { referencesFrom } from '../../domain/ladder/validate/references';
import { validateLadder } from '../../domain/ladder/validate/validate-ladder';
import { mergeReferenceData } from '../../domain/reference/merge-reference-data';
import { adoptionFindings } from '../../domain/reference/validate/commitments';
import { equivalenceFindings } from '../../domain/reference/validate/equivalences';
import { learningOpportunityFindings } from '../../domain/reference/validate/learning';
import { roleFindings } from '../../domain/reference/validate/roles';
import type { ReferenceRule } from '../../domain/reference/validate/rule';
import { emptyReferenceData, referenceKey, type ReferenceData } from '../../domain/reference-data';
import { nodesOf } from '../../domain/requirement/nodes';
import { sameValue } from '../../domain/same-value';

/**
 * What publishing the ladder would break in what is published beside it: another ladder may demand a step that is
 * gone, or an equivalence name it. Only what blocks publication and is not so today. Each place begins with
 * `elsewhere`, the kind and the key of what breaks.
 */
export const findingsElsewhere = (published: ReferenceData, ladder: Ladder): readonly Finding[] => {
  const wanted = mergeReferenceData(published, { ...emptyReferenceData, ladders: [ladder] });
  const known = blockingFindings(published, ladder);
  return blockingFindings(wanted, ladder)
    .filter((finding) => !known.some((one) => sameValue(one, finding)))
    .map((finding) => ({ ...finding, place: ['elsewhere', ...finding.place] }));
};

/** The rules of what names ladders beside the ladders themselves: the demands of a task and of a course may. */
const rules: readonly ReferenceRule[] = [
  roleFindings,
  learningOpportunityFindings,
  adoptionFindings,
  equivalenceFindings,
];

/** Of the ladders only those that name this one: no other can be the worse for it. */
const blockingFindings = (data: ReferenceData, ladder: Ladder): readonly Finding[] => {
  const references = referencesFrom(data);
  return [
    ...rules.flatMap((rule) => rule(data, references)),
    ...data.ladders
      .filter((other) => referenceKey(other) !== referenceKey(ladder) && names(other, ladder.slug))
      .flatMap((other) => within(validateLadder(other, references), ['ladders', referenceKey(other)])),
  ].filter(({ severity }) => severity === 'BLOCKING');
};

const names = ({ slug, basedOn, steps }: Ladder, ladder: string): boolean =>
  slug === ladder ||
  basedOn?.slug === ladder ||
  steps.some(({ requirements }) =>
    requirements.some(({ expression }) =>
      nodesOf(expression).some(({ node }) => node.kind === 'STEP' && node.ladder === ladder),
    ),
  );

const within = (findings: readonly Finding[], place: Place): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, place: [...place, ...finding.place] }));
