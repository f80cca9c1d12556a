import type { CreditEvidence } from '../../person/evidence';
import { fromThousandths, inThousandths } from '../../qualification/points';
import type { CreditsLeaf } from '../expression';
import type { Knowledge } from '../knowledge';
import { type Finding, findingOf } from './finding';
import { holding } from './holding';
import type { Standing } from './standing';

/** What something recorded, or that may exist, gives towards the sum. */
interface Contribution extends Pick<Finding, 'verdict' | 'evidence'> {
  /** In thousandths of a point. */
  readonly thousandths: number;
  readonly course?: string;
}

/** The sum of the points of held courses and, within an area, of the credits recorded there. */
export const findCredits = (leaf: CreditsLeaf, standing: Standing): Finding => {
  const contributions = [...fromCourses(leaf, standing), ...fromArea(leaf, standing)];
  const sure = contributions.filter((one) => one.verdict === 'MET');
  const open = contributions.filter((one) => one.verdict === 'UNKNOWN');
  const have = sum(sure);
  const need = inThousandths(leaf.points);
  const could = unbounded(leaf, standing) ? undefined : have + sum(open);
  const reason = {
    code: 'POINTS',
    have: fromThousandths(have),
    need: leaf.points,
    unit: leaf.unit,
    ...(could !== undefined && { could: fromThousandths(could) }),
    missing: Object.freeze(open.flatMap((one) => one.course ?? [])),
  } as const;
  if (have >= need) return findingOf('MET', evidenceOf(enough(sure, need)), reason);
  if (could === undefined || could >= need) return findingOf('UNKNOWN', evidenceOf(open), reason);
  return findingOf('NOT_MET', evidenceOf(contributions.filter((one) => one.verdict === 'NOT_MET')), reason);
};

/** Each named course, or each course of the area, once, with the points that it gives. */
const fromCourses = (leaf: CreditsLeaf, standing: Standing): readonly Contribution[] =>
  [...new Set(coursesOf(leaf, standing.knowledge))].flatMap((course) => {
    const { creditUnit, credits = 0 } = standing.knowledge.qualification(course) ?? {};
    const thousandths = inThousandths(credits);
    if (creditUnit !== leaf.unit || thousandths === 0) return [];
    const { verdict, evidence } = holding(course, standing);
    return [{ verdict, evidence, thousandths, course }];
  });

const coursesOf = ({ courses = [], area, unit }: CreditsLeaf, knowledge: Knowledge): readonly string[] =>
  area === undefined ? courses : knowledge.coursesIn(area, unit);

const fromArea = (leaf: CreditsLeaf, standing: Standing): readonly Contribution[] =>
  creditsIn(leaf, standing).map(({ id, points, verification }) => ({
    verdict: ({ VERIFIED: 'MET', CLAIMED: 'UNKNOWN', REFUTED: 'NOT_MET' } as const)[verification],
    evidence: [id],
    thousandths: inThousandths(points),
  }));

const creditsIn = ({ area, unit }: CreditsLeaf, { credits }: Standing): readonly CreditEvidence[] =>
  credits.filter((one) => one.area === area && one.unit === unit);

/** Within an area there may be any number of unrecorded points, unless all is recorded or some were refuted. */
const unbounded = (leaf: CreditsLeaf, standing: Standing): boolean =>
  leaf.area !== undefined &&
  !standing.complete.evidence &&
  !creditsIn(leaf, standing).some((one) => one.verification === 'REFUTED');

/** As many of the contributions, from the first on, as it takes to reach the need. */
const enough = (contributions: readonly Contribution[], need: number): readonly Contribution[] => {
  const taken: Contribution[] = [];
  for (const one of contributions) if (sum(taken) < need) taken.push(one);
  return taken;
};

const sum = (contributions: readonly Contribution[]): number =>
  contributions.reduce((total, one) => total + one.thousandths, 0);

const evidenceOf = (contributions: readonly Contribution[]): readonly string[] =>
  contributions.flatMap((one) => one.evidence);
