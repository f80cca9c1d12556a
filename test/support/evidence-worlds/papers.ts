import type { CreditsLeaf, Leaf, QualificationLeaf } from '../../../src/domain/requirement/expression';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { bitsWhere, type Truths, unionsOf } from './truths';
import { areas, courses, paperDays, possibleLevels, qualifications, universe } from './universe';

interface Paper {
  readonly qualification: string;
  readonly begun: IsoDay;
  readonly issued: IsoDay;
  readonly level: number | undefined;
  readonly area: string | undefined;
}

/** What a paper shows: the leaves that it fits by itself (first bits), then the courses that it counts as. */
type Signs = number;

/**
 * The truths of all worlds of papers and credits: every subset of all papers, with every level for the
 * qualifications of unknown level and every useful amount of recorded credits. Papers with the same signs are
 * taken once.
 */
export const truthsOfPapers = (leaves: readonly Leaf[]): ReadonlySet<Truths> => {
  const days = daysFor(leaves);
  const credits = recordedCredits(leaves);
  const shown = new Set(
    assignmentsOfLevels(leaves).flatMap((levels) => [
      ...unionsOf(papersWith(levels, days).map((paper) => signsOf(paper, leaves))),
    ]),
  );
  return new Set(
    [...shown].flatMap((signs) =>
      credits.map((recorded) => bitsWhere([...leaves.keys()], (index) => isTrue(leaves, index, signs, recorded))),
    ),
  );
};

const isTrue = (leaves: readonly Leaf[], index: number, signs: Signs, recorded: Recorded): boolean => {
  const leaf = leaves[index];
  const fits = ((signs >> index) & 1) === 1;
  const isHeld = (course: string): boolean =>
    ((signs >> (leaves.length + (courses as readonly string[]).indexOf(course))) & 1) === 1;
  if (leaf?.kind === 'QUALIFICATION') return fits && (leaf.courses ?? []).every(isHeld);
  if (leaf?.kind === 'SEQF_LEVEL') return fits;
  if (leaf?.kind !== 'CREDITS') return false;
  const named = courses.filter((course) =>
    leaf.area === undefined ? leaf.courses?.includes(course) : universe.qualification(course)?.area === leaf.area,
  );
  const gathered = named
    .filter(isHeld)
    .map((course) => universe.qualification(course))
    .filter((course) => course?.creditUnit === leaf.unit)
    .reduce((sum, course) => sum + inThousandths(course?.credits ?? 0), 0);
  const added = leaf.area === undefined ? 0 : (recorded[`${leaf.area} ${leaf.unit}`] ?? 0);
  return gathered + added >= inThousandths(leaf.points);
};

/** Binary fractions do not add up: 0.7 and 0.1 must be 0.8. */
const inThousandths = (points: number): number => Math.round(points * 1000);

const signsOf = (paper: Paper, leaves: readonly Leaf[]): Signs =>
  bitsWhere([...leaves, ...courses], (sign) =>
    typeof sign === 'string' ? universe.countingAs(sign).has(paper.qualification) : fits(paper, sign),
  );

const fits = (paper: Paper, leaf: Leaf): boolean => {
  if (leaf.kind === 'QUALIFICATION')
    return universe.countingAs(leaf.qualification).has(paper.qualification) && meetsConditions(paper, leaf);
  if (leaf.kind !== 'SEQF_LEVEL' || paper.level === undefined) return false;
  return paper.level >= leaf.level && (leaf.area === undefined || leaf.area === paper.area);
};

const meetsConditions = ({ begun, issued, level }: Paper, leaf: QualificationLeaf): boolean =>
  begun >= (leaf.begunFrom ?? '') &&
  begun < (leaf.begunBefore ?? '9') &&
  issued >= (leaf.issuedFrom ?? '') &&
  issued < (leaf.issuedBefore ?? '9') &&
  (leaf.minimumSeqfLevel === undefined || (level ?? -1) >= leaf.minimumSeqfLevel);

type Levels = Readonly<Record<string, number | undefined>>;

/** Where no leaf asks for a level, one assignment stands for all. */
const assignmentsOfLevels = (leaves: readonly Leaf[]): readonly Levels[] => {
  const asked = leaves.some((leaf) => leaf.kind === 'SEQF_LEVEL' || 'minimumSeqfLevel' in leaf);
  const some = asked ? possibleLevels : [undefined];
  return some.flatMap((foreign) => some.map((one) => ({ foreign, one })));
};

/** Where no leaf names a day, one day stands for all. */
const daysFor = (leaves: readonly Leaf[]): readonly IsoDay[] =>
  leaves.some((leaf) => JSON.stringify(leaf).includes('-01-01')) ? paperDays : paperDays.slice(0, 1);

const papersWith = (levels: Levels, days: readonly IsoDay[]): readonly Paper[] => {
  const ofKnown = qualifications.map((qualification) => {
    const { seqfLevel, area } = universe.qualification(qualification) ?? {};
    return { qualification, area, level: seqfLevel ?? levels[qualification] };
  });
  const ofOthers = areas.flatMap((area) => possibleLevels.map((level) => ({ qualification: 'other', area, level })));
  return [...placed(ofKnown, days), ...placed(ofOthers, days.slice(0, 1))];
};

const placed = <Kind extends object>(kinds: readonly Kind[], days: readonly IsoDay[]) =>
  days.flatMap((issued) =>
    days.filter((begun) => begun <= issued).flatMap((begun) => kinds.map((kind) => ({ ...kind, begun, issued }))),
  );

/** Thousandths of points recorded by area and unit. */
type Recorded = Readonly<Record<string, number>>;

/** None, or what makes up for any gap between a demand and the points of some courses. */
const recordedCredits = (leaves: readonly Leaf[]): readonly Recorded[] => {
  const demands = leaves.filter((leaf): leaf is CreditsLeaf => leaf.kind === 'CREDITS' && leaf.area !== undefined);
  return demands.reduce<readonly Recorded[]>(
    (known, { area, unit, points }) =>
      known.flatMap((recorded) =>
        [0, 0.1, 0.7, 0.8, 7.5, 50, 100, 150]
          .map((sum) => ({
            ...recorded,
            [`${area ?? ''} ${unit}`]: Math.max(
              recorded[`${area ?? ''} ${unit}`] ?? 0,
              inThousandths(points) - inThousandths(sum),
            ),
          }))
          .concat(recorded),
      ),
    [{}],
  );
};
