import { sameValue } from '../../../same-value';
import type { Requirement } from '../../../requirement/requirement';
import { isSameRespite } from '../../../requirement/respite';
import { overlaps } from '../../../time/validity';
import { finding, type Finding, type Place } from '../../finding';
import { repeated } from '../repeated';

/** Requirements that stand together have each their own slug, and no two of them demand the same on the same day. */
export const repeatedRequirement = (requirements: readonly Requirement[], place: Place): readonly Finding[] => [
  ...repeated(requirements, (requirement) => requirement.slug).map(({ index, key }) =>
    finding('DUPLICATE_REQUIREMENT', [...place, index], {
      sv: `Ett tidigare krav heter redan ”${key}”. Ge kravet ett eget namn.`,
      en: `An earlier requirement is already named “${key}”. Give this one a name of its own.`,
    }),
  ),
  ...requirements.flatMap((requirement, index) => {
    const twin = requirements.slice(0, index).find((other) => demandsTheSame(requirement, other));
    return twin === undefined ? [] : [repeatedDemand(requirement.slug, twin.slug, [...place, index])];
  }),
];

const demandsTheSame = (left: Requirement, right: Requirement): boolean =>
  left.scope === right.scope &&
  left.strength === right.strength &&
  (left.jurisdiction ?? right.jurisdiction) === (right.jurisdiction ?? left.jurisdiction) &&
  overlaps(left, right) &&
  isSameRespite(left.respite, right.respite) &&
  sameValue(left.expression, right.expression);

const repeatedDemand = (slug: string, twin: string, place: Place): Finding =>
  finding('REQUIREMENT_REPEATED', place, {
    sv: `Kravet ”${slug}” säger detsamma som ”${twin}” och gäller delvis samma dagar. Ta bort det ena eller skilj dagarna åt.`,
    en: `The requirement “${slug}” says the same as “${twin}” and is in force on some of the same days. Remove one or part their days.`,
  });
