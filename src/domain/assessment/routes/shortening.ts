import type { QualificationEvidence } from '../../person/evidence';
import { compareMeasures, sumOf } from './measures';
import type { Education, Option, Proof } from './option';
import type { Knowledge } from '../../requirement/knowledge';
import { counts } from './bears-on';
import type { RouteQuestion } from './route-question';
import type { Supply } from './supply';
import { takeOption } from './take-option';
import { study } from './take-study';
import type { Taken } from './taken';
import type { World } from './world';

/**
 * What gives courses that a study of use includes, and makes the whole come out better than the study alone: a claimed
 * paper that is proved, or another education that is quicker to its part of the points.
 */
export const shorteningOptions = (
  options: readonly Option[],
  supply: Supply,
  world: World,
  question: RouteQuestion,
): readonly Option[] => {
  const { knowledge } = world.circumstances;
  const studies = options.filter(isStudy).filter(({ awards }) => partsOf(awards, knowledge).size > 0);
  if (studies.length === 0) return [];
  const taken = new Set(options.map(({ key }) => key));
  const others = [...supply.educations.filter(isStudy), ...supply.proofs.filter((proof) => isPaperOf(proof, world))];
  return others.filter((other) => !taken.has(other.key) && studies.some((main) => pays(other, main, world, question)));
};

const isStudy = (option: Option): option is Education => option.kind === 'EDUCATION' && !option.isApplication;

const isPaperOf = ({ claim }: Proof, { day }: World): boolean => isPaper(claim) && counts(claim, day);

const isPaper = (claim: Proof['claim']): claim is QualificationEvidence =>
  'kind' in claim && claim.kind === 'QUALIFICATION';

const pays = (other: Education | Proof, main: Education, world: World, question: RouteQuestion): boolean => {
  if (!sharesCourses(other, main, world)) return false;
  const alone = taking(main, world, question);
  const first = taking(other, world, question);
  const both = sumOf(first.price, taking(main, first.world, question).price);
  return compareMeasures(question.objective, both, alone.price) < 0;
};

const taking = (option: Education | Proof, world: World, question: RouteQuestion): Taken =>
  option.kind === 'PROOF' ? takeOption(option, world, question) : study(option, { needed: [] }, world, question);

/** Only what has courses in common can shorten; all else need not be tried. */
const sharesCourses = (other: Education | Proof, main: Education, { circumstances: { knowledge } }: World): boolean => {
  const awards = other.kind === 'EDUCATION' ? other.awards : isPaper(other.claim) ? [other.claim.qualification] : [];
  const given = new Set(awards.flatMap((award) => [award, ...partsOf([award], knowledge)]));
  return [...partsOf(main.awards, knowledge)].some(
    (part) => given.has(part) || awards.some((award) => knowledge.countingAs(part).has(award)),
  );
};

/** All that the qualifications include, over any number of links. */
const partsOf = (qualifications: readonly string[], knowledge: Knowledge): ReadonlySet<string> => {
  const parts = new Set<string>();
  const include = (slug: string): void => {
    for (const part of knowledge.qualification(slug)?.includes ?? []) {
      if (parts.has(part)) continue;
      parts.add(part);
      include(part);
    }
  };
  qualifications.forEach(include);
  return parts;
};
