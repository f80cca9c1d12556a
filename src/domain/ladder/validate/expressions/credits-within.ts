import { fromThousandths, inThousandths } from '../../../qualification/points';
import type { CreditsLeaf } from '../../../requirement/expression';
import { finding, type Finding, type Place } from '../../finding';
import type { LadderReferences } from '../references';
import type { NodeRule } from '../rule';

/** Credits are demanded within named courses or within an area, and the named courses can give them. */
export const creditsWithin: NodeRule = ({ node, place }, references) => {
  if (node.kind !== 'CREDITS') return [];
  const courses = node.courses ?? [];
  if (courses.length > 0 === (node.area !== undefined))
    return [
      finding('CREDITS_SCOPE', place, {
        sv: 'Poängkravet ska gälla antingen namngivna kurser eller ett område. Ange det ena, inte båda.',
        en: 'The demand for credits must be within either named courses or an area. State one of them, not both.',
      }),
    ];
  if (node.area !== undefined) return [];
  const faults = courses.flatMap((course) => courseFault(node, course, place, references));
  return faults.length > 0 ? faults : outOfReach(node, courses, place, references);
};

/** A course that does not exist is reported with the other references. */
const courseFault = (
  { unit }: CreditsLeaf,
  slug: string,
  place: Place,
  references: LadderReferences,
): readonly Finding[] => {
  const course = references.qualification(slug);
  if (course === undefined || (course.credits !== undefined && course.creditUnit === unit)) return [];
  if (course.credits === undefined)
    return [
      finding('COURSE_WITHOUT_CREDITS', place, {
        sv: `Kursen ”${slug}” har inga poäng att räkna. Ange kursens poäng eller ta bort den ur kravet.`,
        en: `The course “${slug}” has no credits to count. State its credits or remove it from the demand.`,
      }),
    ];
  return [
    finding('COURSE_IN_OTHER_UNIT', place, {
      sv: `Kursen ”${slug}” räknas inte i ${unit}. Ta bort den ur kravet eller ändra kravets enhet.`,
      en: `The course “${slug}” is not counted in ${unit}. Remove it from the demand or change the unit.`,
    }),
  ];
};

const outOfReach = (
  { points }: CreditsLeaf,
  courses: readonly string[],
  place: Place,
  references: LadderReferences,
): readonly Finding[] => {
  const known = courses.map((course) => references.qualification(course));
  if (known.includes(undefined)) return [];
  const thousandths = known.reduce((total, course) => total + inThousandths(course?.credits ?? 0), 0);
  if (inThousandths(points) <= thousandths) return [];
  const sum = fromThousandths(thousandths);
  return [
    finding('CREDITS_OUT_OF_REACH', place, {
      sv: `Kravet är ${points} poäng, men kurserna ger bara ${sum} tillsammans. Sänk poängen eller lägg till kurser.`,
      en: `The demand is ${points} credits, but the courses give only ${sum} together. Lower it or add courses.`,
    }),
  ];
};
