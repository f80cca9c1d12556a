import type { Denials } from './denials';
import { isHarmless, type Witness } from './witness';

/** Points to gather from offers. A single paper is a task of one point with one offer. */
export interface Task {
  readonly pointsLacking: number;
  readonly offers: readonly Offer[];
}

/** Points that any one of the witnesses gives. */
interface Offer {
  readonly points: number;
  readonly witnesses: readonly Witness[];
}

/**
 * Whether witnesses can be chosen for all tasks so that they are allowed together. Backtracking; worst case
 * exponential in the offers that have no harmless witness. Those are the courses and packages that also
 * count towards a denied sum of points, and the qualifications of unknown level that also count as a
 * denied paper with a level: few in any real demand.
 */
export const canGather = (tasks: readonly Task[], denials: Denials): boolean =>
  extend(
    tasks.map(withoutHarmless).sort((left, right) => left.offers.length - right.offers.length),
    [],
    denials,
  );

/** Takes every harmless offer, and leaves out those that nothing can give. */
const withoutHarmless = ({ pointsLacking, offers }: Task): Task => ({
  pointsLacking: pointsLacking - totalOf(offers.filter(({ witnesses }) => witnesses.some(isHarmless))),
  offers: offers
    .filter(({ witnesses }) => witnesses.length > 0 && !witnesses.some(isHarmless))
    .sort((left, right) => right.points - left.points),
});

const totalOf = (offers: readonly Offer[]): number => offers.reduce((sum, { points }) => sum + points, 0);

const extend = (tasks: readonly Task[], chosen: readonly Witness[], denials: Denials): boolean => {
  const [task, ...later] = tasks;
  if (task === undefined) return true;
  if (task.pointsLacking <= 0) return extend(later, chosen, denials);
  const [offer, ...offers] = task.offers;
  if (offer === undefined || totalOf(task.offers) < task.pointsLacking) return false;
  const taken = { pointsLacking: task.pointsLacking - offer.points, offers };
  return (
    offer.witnesses.some(
      (witness) => allowed([...chosen, witness], denials) && extend([taken, ...later], [...chosen, witness], denials),
    ) || extend([{ ...task, offers }, ...later], chosen, denials)
  );
};

/** The last witness is new: only the papers of its qualification can have changed. */
const allowed = (witnesses: readonly Witness[], denials: Denials): boolean => {
  const newest = witnesses.at(-1)?.qualification ?? '';
  const demands = witnesses.filter(({ qualification }) => qualification === newest).map(({ demand }) => demand);
  return (
    denials.allowPapers(newest, demands) && denials.allowTogether(witnesses.map(({ qualification }) => qualification))
  );
};
