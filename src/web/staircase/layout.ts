import { drawWays } from './draw-ways';
import { groupedBy } from './grouped-by';
import { measures } from './measures';
import type { LadderToPlace, Lane, PlacedStep, Staircase, StepToPlace } from './staircase';
import { tiersOf } from './tiers';

/**
 * Lays a ladder out as a staircase. Each role has a lane, from the left to the right in the order of the ladder, those
 * that begin lower first; in its lane each higher step stands further to the right, so that it looks like a flight of
 * stairs. Pure: the same ladder gives the same picture.
 *
 * @param breadth The width to use, in CSS pixels; a ladder that needs more takes more.
 */
export const layOutStaircase = <Step extends StepToPlace>(
  ladder: LadderToPlace<Step>,
  breadth: number = measures.breadth,
): Staircase<Step> => {
  const tiers = tiersOf(ladder);
  const flights = flightsOf(ladder, tiers);
  const shift = shiftFor(flights, breadth);
  const top = Math.max(0, ...tiers.values());
  const steps: PlacedStep<Step>[] = [];
  const lanes: Lane[] = [];
  let x: number = measures.margin;
  for (const [lane, { role, floors }] of flights.entries()) {
    let start = x;
    let end = x;
    for (const { tier, beside } of floors) {
      for (const [index, step] of beside.entries()) {
        const left = start + index * measures.pitch;
        const y = measures.margin + (top - tier) * measures.rise;
        steps.push({ step, tier, lane, x: left, y, width: measures.step.width, height: measures.step.height });
        end = Math.max(end, left + measures.step.width);
      }
      start += (beside.length - 1) * measures.pitch + shift;
    }
    lanes.push({ role, x, width: end - x });
    x = end + measures.laneGap;
  }
  const ground = measures.margin + top * measures.rise + measures.step.height + measures.plinth;
  const inOrder = steps.toSorted((left, right) => left.tier - right.tier || left.x - right.x);
  return {
    steps: inOrder,
    lanes,
    ways: drawWays(inOrder, ladder.transitions, shift),
    width: (lanes.length > 0 ? x - measures.laneGap : x) + measures.margin,
    height: ground + measures.laneLabel,
    ground,
  };
};

/** The steps of one role, from the bottom up; several of one height stand beside each other. */
interface Flight<Step> {
  readonly role: StepToPlace['role'];
  readonly floors: readonly { readonly tier: number; readonly beside: readonly Step[] }[];
}

const flightsOf = <Step extends StepToPlace>(
  { steps }: LadderToPlace<Step>,
  tiers: ReadonlyMap<string, number>,
): readonly Flight<Step>[] => {
  const byRole = groupedBy(steps, ({ role }) => role.id);
  const flights = [...byRole.values()].map((ofRole) => {
    const byTier = groupedBy(ofRole, ({ id }) => tiers.get(id) ?? 0);
    const floors = [...byTier].map(([tier, beside]) => ({ tier, beside })).toSorted((a, b) => a.tier - b.tier);
    return { role: ofRole[0]?.role ?? { id: '', name: '' }, floors };
  });
  return flights.toSorted((left, right) => (left.floors[0]?.tier ?? 0) - (right.floors[0]?.tier ?? 0));
};

/** How far to the right each higher step stands: as far as there is room for, and far enough to see the stair. */
const shiftFor = (flights: readonly Flight<unknown>[], breadth: number): number => {
  const rises = flights.reduce((sum, { floors }) => sum + floors.length - 1, 0);
  const besides = flights.flatMap(({ floors }) => floors).reduce((sum, { beside }) => sum + beside.length - 1, 0);
  const fixed =
    2 * measures.margin +
    flights.length * measures.step.width +
    (flights.length - 1) * measures.laneGap +
    besides * measures.pitch;
  const room = rises > 0 ? Math.floor((breadth - fixed) / rises) : measures.pitch;
  return Math.max(measures.leastShift, Math.min(measures.pitch, room));
};
