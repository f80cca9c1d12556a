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
  for (const [lane, flight] of flights.entries()) {
    if (lane > 0 && !goesOn(flights[lane - 1], flight)) x += measures.flightGap;
    const placed = placeFlight(flight, { x, lane, top, shift });
    const end = Math.max(x, ...placed.map(({ x: left, width }) => left + width));
    steps.push(...placed);
    lanes.push({ role: flight.role, x, width: end - x });
    x = end;
  }
  const ground = measures.margin + top * measures.rise + measures.step.height + measures.plinth;
  const inOrder = steps.toSorted((left, right) => left.tier - right.tier || left.x - right.x);
  return {
    steps: inOrder,
    lanes,
    ways: drawWays(inOrder, ladder.transitions, shift),
    width: x + measures.margin,
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

/** True where the first step of a flight is higher than the last of the one before, so that the stair goes on. */
const goesOn = (before: Flight<unknown> | undefined, { floors }: Flight<unknown>): boolean =>
  (before?.floors.at(-1)?.tier ?? 0) < (floors[0]?.tier ?? 0);

interface FlightPlace {
  readonly x: number;
  readonly lane: number;
  /** The highest tier of the picture. */
  readonly top: number;
  readonly shift: number;
}

const placeFlight = <Step extends StepToPlace>(
  { floors }: Flight<Step>,
  { x, lane, top, shift }: FlightPlace,
): readonly PlacedStep<Step>[] => {
  let start = x;
  return floors.flatMap(({ tier, beside }) => {
    const left = start;
    start += (beside.length - 1) * measures.pitch + shift;
    return beside.map((step, index) => ({
      step,
      tier,
      lane,
      x: left + index * measures.pitch,
      y: measures.margin + (top - tier) * measures.rise,
      width: measures.step.width,
      height: measures.step.height,
    }));
  });
};

/** How far to the right each higher step stands, so that all flights have room, and one can still see the stair. */
const shiftFor = (flights: readonly Flight<unknown>[], breadth: number): number => {
  const rises = flights.reduce((sum, { floors }) => sum + floors.length - 1, 0);
  const besides = flights.flatMap(({ floors }) => floors).reduce((sum, { beside }) => sum + beside.length - 1, 0);
  const gaps = flights.filter((flight, index) => index > 0 && !goesOn(flights[index - 1], flight)).length;
  const fixed =
    2 * measures.margin + flights.length * measures.step.width + gaps * measures.flightGap + besides * measures.pitch;
  const room = rises > 0 ? Math.floor((breadth - fixed) / rises) : measures.mostShift;
  return Math.max(measures.leastShift, Math.min(measures.mostShift, room));
};
