import { drawWays } from './draw-ways';
import { enlarged } from './enlarged';
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
 * @param scale How large its text is: 1 where a rem is 16 CSS pixels, 2 where it is 32. The steps grow with it.
 */
export const layOutStaircase = <Step extends StepToPlace>(
  ladder: LadderToPlace<Step>,
  breadth: number = measures.breadth,
  scale = 1,
): Staircase<Step> => enlarged(layOutFor(ladder, breadth / scale), scale);

const layOutFor = <Step extends StepToPlace>(ladder: LadderToPlace<Step>, breadth: number): Staircase<Step> => {
  const tiers = tiersOf(ladder);
  const flights = flightsOf(ladder, tiers);
  const room = roomFor(flights, breadth);
  const top = Math.max(0, ...tiers.values());
  const steps: PlacedStep<Step>[] = [];
  const lanes: Lane[] = [];
  let x: number = measures.margin;
  for (const [lane, flight] of flights.entries()) {
    if (lane > 0 && !goesOn(flights[lane - 1], flight)) x += measures.flightGap;
    const placed = placeFlight(flight, { x, lane, top, room });
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
    ways: drawWays(inOrder, ladder.transitions, room.shift),
    width: x + measures.margin,
    height: ground + measures.laneLabel,
    ground,
    rise: measures.rise,
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
  readonly room: Room;
}

const placeFlight = <Step extends StepToPlace>(
  { floors }: Flight<Step>,
  { x, lane, top, room }: FlightPlace,
): readonly PlacedStep<Step>[] => {
  const pitch = room.width + measures.besideGap;
  let start = x;
  return floors.flatMap(({ tier, beside }) => {
    const left = start;
    start += (beside.length - 1) * pitch + room.shift;
    return beside.map((step, index) => ({
      step,
      tier,
      lane,
      x: left + index * pitch,
      y: measures.margin + (top - tier) * measures.rise,
      width: room.width,
      height: measures.step.height,
    }));
  });
};

/** How wide each step is, and how far to the right each higher one stands. */
interface Room {
  readonly width: number;
  readonly shift: number;
}

/** Where there is room the steps are wide and the stair solid; else they come closer, as long as one sees the stair. */
const roomFor = (flights: readonly Flight<unknown>[], breadth: number): Room => {
  const rises = sumOf(flights, ({ floors }) => floors.length - 1);
  const besides = sumOf(flights, ({ floors }) => sumOf(floors, ({ beside }) => beside.length - 1));
  const gaps = flights.filter((flight, index) => index > 0 && !goesOn(flights[index - 1], flight)).length;
  const free = breadth - 2 * measures.margin - gaps * measures.flightGap - besides * measures.besideGap;
  const besideEachOther = flights.length + besides;
  const width = between(measures.step.width, measures.step.mostWidth, free / (besideEachOther + rises));
  return {
    width,
    shift: rises === 0 ? width : between(measures.leastShift, width, (free - besideEachOther * width) / rises),
  };
};

const between = (least: number, most: number, wished: number): number =>
  Math.max(least, Math.min(most, Math.floor(wished)));

const sumOf = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + amount(item), 0);
