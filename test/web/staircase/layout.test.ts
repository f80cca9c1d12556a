import fc from 'fast-check';
import { layOutStaircase } from '../../../src/web/staircase/layout';
import type { LadderToPlace, Lane, PlacedStep, Point, StepToPlace } from '../../../src/web/staircase/staircase';

const kinds = ['ADVANCE', 'LATERAL', 'SPECIALIZE', 'LEAD'] as const;

const isLowerOf = ({ level: low }: StepToPlace, { level: high }: StepToPlace): boolean =>
  low !== null && low.scale.id === high?.scale.id && low.rank < high.rank;

const isLevelWith = ({ level: one }: StepToPlace, { level: other }: StepToPlace): boolean =>
  one !== null && one.scale.id === other?.scale.id && one.rank === other.rank;

const isRightAbove = (high: PlacedStep | undefined, low: PlacedStep | undefined): boolean =>
  high !== undefined && low !== undefined && high.tier === low.tier + 1;

const isWithin = (placed: PlacedStep, { x, width }: Lane): boolean =>
  placed.x >= x && placed.x + placed.width <= x + width;

/** True where a line between two points runs through the step. */
const runsThrough = (from: Point, to: Point, { x, y, width, height }: PlacedStep): boolean =>
  Math.max(from.x, to.x) > x &&
  Math.min(from.x, to.x) < x + width &&
  Math.max(from.y, to.y) > y &&
  Math.min(from.y, to.y) < y + height;

/** Ladders of all shapes: with levels of up to two scales or none, few or many roles, ways up, down and in circles. */
const ladders: fc.Arbitrary<LadderToPlace> = fc
  .array(
    fc.record({
      role: fc.integer({ min: 1, max: 5 }),
      level: fc.option(fc.record({ rank: fc.integer({ min: 1, max: 4 }), scale: fc.constantFrom('a', 'b') })),
    }),
    { maxLength: 14 },
  )
  .chain((steps) =>
    fc.record({
      steps: fc.constant(
        steps.map(({ role, level }, index) => ({
          id: `step ${index}`,
          role: { id: `role ${role}`, name: `Role ${role}` },
          level: level && { rank: level.rank, scale: { id: level.scale } },
        })),
      ),
      transitions: fc.array(
        fc.record({
          kind: fc.constantFrom(...kinds),
          from: fc.nat(Math.max(0, steps.length)).map((index) => ({ id: `step ${index}` })),
          to: fc.nat(Math.max(0, steps.length)).map((index) => ({ id: `step ${index}` })),
        }),
        { maxLength: 16 },
      ),
    }),
  );

const step = (id: string, role: string, rank?: number): StepToPlace => ({
  id,
  role: { id: role, name: role },
  level: rank === undefined ? null : { rank, scale: { id: 'scale' } },
});

const up = (from: string, to: string) => ({ kind: 'ADVANCE' as const, from: { id: from }, to: { id: to } });

const isOnEdgeOf = (point: Point | undefined, box: PlacedStep | undefined): boolean => {
  if (!point || !box) return false;
  const isWithin =
    point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
  const isInside = point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height;
  return isWithin && !isInside;
};

describe('layOutStaircase', () => {
  it('places every step of the ladder once', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const placed = layOutStaircase(ladder).steps.map((one) => one.step.id);
        expect(placed.toSorted()).toEqual(ladder.steps.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('lets no step cover another, and keeps all within the picture', () => {
    fc.assert(
      fc.property(ladders, fc.integer({ min: 100, max: 2000 }), (ladder, breadth) => {
        const { steps, width, ground } = layOutStaircase(ladder, breadth);
        for (const [index, one] of steps.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(width);
          expect(one.y + one.height).toBeLessThanOrEqual(ground);
          for (const other of steps.slice(index + 1)) {
            const isApart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  it('places a higher level of a scale higher, and further to the right in the lane of its role', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const { steps } = layOutStaircase(ladder);
        for (const low of steps)
          for (const high of steps) {
            if (!isLowerOf(low.step, high.step)) continue;
            expect(high.y).toBeLessThan(low.y);
            if (low.lane === high.lane) expect(high.x).toBeGreaterThan(low.x);
          }
      }),
    );
  });

  it('places steps of one level equally high', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const { steps } = layOutStaircase(ladder);
        for (const one of steps)
          for (const other of steps) if (isLevelWith(one.step, other.step)) expect(one.y).toBe(other.y);
      }),
    );
  });

  it('keeps the steps of a role within its lane, and the lanes apart', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const { steps, lanes } = layOutStaircase(ladder);
        expect(new Set(lanes.map(({ role }) => role.id)).size).toBe(lanes.length);
        for (const placed of steps) {
          const lane = lanes[placed.lane];
          expect(lane?.role.id).toBe(placed.step.role.id);
          expect(lane && isWithin(placed, lane)).toBe(true);
        }
        const ends = lanes.map(({ x, width }) => x + width);
        for (const [index, lane] of lanes.slice(1).entries()) expect(lane.x).toBeGreaterThanOrEqual(ends[index] ?? NaN);
      }),
    );
  });

  it('draws every way between two of its steps, level and upright, from the edge of one to the edge of the other', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const { ways, steps } = layOutStaircase(ladder);
        const known = new Set(ladder.steps.map(({ id }) => id));
        const expected = ladder.transitions.filter(
          ({ from, to }) => from.id !== to.id && known.has(from.id) && known.has(to.id),
        );
        expect(ways.map(({ kind, from, to }) => [kind, from, to])).toEqual(
          expected.map(({ kind, from, to }) => [kind, from.id, to.id]),
        );
        for (const { from, to, points } of ways) {
          const [start, end] = [from, to].map((id) => steps.find((placed) => placed.step.id === id));
          expect(isOnEdgeOf(points[0], start)).toBe(true);
          expect(isOnEdgeOf(points.at(-1), end)).toBe(true);
          for (const [index, point] of points.slice(1).entries())
            expect(point.x === points[index]?.x || point.y === points[index]?.y).toBe(true);
        }
      }),
    );
  });

  it('lets a step without level stand above those that lead up to it', () => {
    const chain = [step('c', 'specialist'), step('a', 'biträde'), step('b', 'undersköterska')];
    const { steps } = layOutStaircase({ steps: chain, transitions: [up('a', 'b'), up('b', 'c')] });
    expect(steps.map((placed) => [placed.step.id, placed.tier])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
    ]);
  });

  it('lets a step that only leads on stand right below where it leads', () => {
    const steps = [step('bas', 'a', 1), step('fördjupad', 'a', 2), step('expert', 'a', 3), step('from outside', 'b')];
    const placed = layOutStaircase({ steps, transitions: [up('from outside', 'expert')] }).steps;
    expect(placed.find((one) => one.step.id === 'from outside')?.tier).toBe(1);
  });

  it('lets a step stand as high as one that it leads to sideways', () => {
    const steps = [step('low', 'a', 1), step('high', 'a', 2), step('beside', 'b')];
    const beside = { kind: 'LATERAL' as const, from: { id: 'high' }, to: { id: 'beside' } };
    const placed = layOutStaircase({ steps, transitions: [beside] }).steps;
    expect(placed.find((one) => one.step.id === 'beside')?.tier).toBe(1);
  });

  it('lets a flight that goes on where another ends follow it without a gap', () => {
    const { lanes } = layOutStaircase({ steps: [step('a', 'low'), step('b', 'high')], transitions: [up('a', 'b')] });
    expect(lanes[1]?.x).toBe((lanes[0]?.x ?? 0) + (lanes[0]?.width ?? 0));
  });

  it('grows with the text, in the room that there is', () => {
    fc.assert(
      fc.property(ladders, fc.integer({ min: 200, max: 2000 }), (ladder, breadth) => {
        const usual = layOutStaircase(ladder, breadth / 2);
        const large = layOutStaircase(ladder, breadth, 2);
        expect(large.width).toBe(usual.width * 2);
        expect(large.steps.map(({ x, y, width, height }) => [x, y, width, height])).toEqual(
          usual.steps.map(({ x, y, width, height }) => [x * 2, y * 2, width * 2, height * 2]),
        );
        expect(large.ways.map(({ points }) => points)).toEqual(
          usual.ways.map(({ points }) => points.map(({ x, y }) => ({ x: x * 2, y: y * 2 }))),
        );
      }),
    );
  });

  it('makes an empty picture of a ladder without steps', () => {
    expect(layOutStaircase({ steps: [], transitions: [] })).toMatchObject({ steps: [], ways: [], lanes: [] });
  });

  it('leads no way through a third step when it climbs one row', () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const { ways, steps } = layOutStaircase(ladder);
        for (const { from, to, points } of ways) {
          const [start, end] = [from, to].map((id) => steps.find((placed) => placed.step.id === id));
          if (!isRightAbove(end, start)) continue;
          for (const [index, point] of points.slice(1).entries()) {
            const before = points[index] ?? point;
            const others = steps.filter((placed) => placed !== start && placed !== end);
            expect(others.filter((placed) => runsThrough(before, point, placed))).toEqual([]);
          }
        }
      }),
    );
  });
});
