import { fromThousandths, inThousandths } from '../../qualification/points';
import type { CreditUnit, Qualification } from '../../qualification/qualification';
import { holding } from '../../requirement/evaluate/holding';
import type { Knowledge } from '../../requirement/knowledge';
import type { CreditAmount } from '../route';
import type { Education } from './option';
import type { World } from './world';

/** The points of an education: all that it holds, and those that remain to the person. */
export interface StudyPoints {
  readonly whole: CreditAmount;
  readonly remaining: CreditAmount;
}

/**
 * What an education leads to may include courses that the person holds already: then only the others remain, though
 * never more than the education holds itself. Who holds what it leads to, and yet must study it anew, studies all of
 * it. Undefined when neither the education nor what it leads to says how many points there are.
 */
export const studyPoints = (education: Education, { standing }: World): StudyPoints | undefined => {
  const { knowledge } = standing;
  const isHeld = ({ slug }: Qualification): boolean => holding(slug, standing).verdict === 'MET';
  const isAnew = outermost(education.awards, knowledge).some(isHeld);
  return pointsBeside(education, knowledge, isAnew ? () => false : isHeld);
};

/** The same of one who holds all that it leads to includes: nobody has fewer points left. */
export const fewestPoints = (education: Education, knowledge: Knowledge): StudyPoints | undefined =>
  pointsBeside(education, knowledge, () => true);

const pointsBeside = (education: Education, knowledge: Knowledge, isHeld: IsHeld): StudyPoints | undefined => {
  const awards = outermost(education.awards, knowledge);
  const whole = ownPoints(education) ?? pointsOfAwards(awards, knowledge);
  if (whole === undefined) return undefined;
  const points = inThousandths(whole.points);
  const missing = missingFrom(awards, whole.unit, knowledge, isHeld) ?? points;
  return { whole, remaining: { points: fromThousandths(Math.min(points, missing)), unit: whole.unit } };
};

type IsHeld = (part: Qualification) => boolean;

const ownPoints = ({ opportunity }: Education): CreditAmount | undefined =>
  opportunity?.credits === undefined || opportunity.creditUnit === undefined
    ? undefined
    : { points: opportunity.credits, unit: opportunity.creditUnit };

const pointsOfAwards = (awards: readonly Qualification[], knowledge: Knowledge): CreditAmount | undefined => {
  const unit = awards[0]?.creditUnit;
  const thousandths = unit && missingFrom(awards, unit, knowledge, () => false);
  return unit === undefined || thousandths === undefined ? undefined : { points: fromThousandths(thousandths), unit };
};

/** In thousandths of a point; undefined when some award has no points of the unit. */
const missingFrom = (
  awards: readonly Qualification[],
  unit: CreditUnit,
  knowledge: Knowledge,
  isHeld: IsHeld,
): number | undefined => {
  let missing = 0;
  for (const award of awards) {
    if (award.credits === undefined || award.creditUnit !== unit) return undefined;
    missing += Math.max(inThousandths(award.credits) - heldWithin(award, unit, knowledge, isHeld), 0);
  }
  return missing;
};

/** The points of what is held of all that the award includes, each course once. */
const heldWithin = (award: Qualification, unit: CreditUnit, knowledge: Knowledge, isHeld: IsHeld): number => {
  const counted = new Set<string>();
  const pointsOf = (part: Qualification, isWithinHeld: boolean): number => {
    if (counted.has(part.slug)) return 0;
    const isMine = isWithinHeld || isHeld(part);
    if (isMine) counted.add(part.slug);
    const ofParts = partsOf(part, knowledge).reduce((sum, one) => sum + pointsOf(one, isMine), 0);
    // A package may hold more than the courses that are listed of it.
    const own = part.creditUnit === unit ? inThousandths(part.credits ?? 0) : 0;
    return isMine ? Math.max(own - listed(part, unit, knowledge), 0) + ofParts : ofParts;
  };
  return partsOf(award, knowledge).reduce((sum, part) => sum + pointsOf(part, false), 0);
};

/** The points of the parts that are listed of a qualification, one level down. */
const listed = (qualification: Qualification, unit: CreditUnit, knowledge: Knowledge): number =>
  partsOf(qualification, knowledge)
    .filter(({ creditUnit }) => creditUnit === unit)
    .reduce((sum, { credits = 0 }) => sum + inThousandths(credits), 0);

const partsOf = ({ includes }: Qualification, knowledge: Knowledge): readonly Qualification[] =>
  includes.flatMap((slug) => knowledge.qualification(slug) ?? []);

/** The awards that no other award includes. */
const outermost = (awards: readonly string[], knowledge: Knowledge): readonly Qualification[] => {
  const known = [...new Set(awards)].flatMap((slug) => knowledge.qualification(slug) ?? []);
  const included = new Set<string>();
  const include = (qualification: Qualification): void => {
    for (const part of partsOf(qualification, knowledge)) {
      if (included.has(part.slug)) continue;
      included.add(part.slug);
      include(part);
    }
  };
  known.forEach(include);
  return known.filter(({ slug }) => !included.has(slug));
};
