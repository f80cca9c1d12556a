import fc from 'fast-check';
import { entrySteps, stepsAhead, stepsStoodOn } from '../../../src/domain/assessment/standing';
import type { Step } from '../../../src/domain/ladder/step';
import { transitionKinds } from '../../../src/domain/ladder/transition';
import { barnskotareLadder, step, transition } from '../../support/builders/ladder-builder';

const slugs = (steps: readonly Step[]) => steps.map(({ slug }) => slug);
const roles = (...named: readonly string[]) => new Set(named);
const meeting =
  (...met: readonly string[]) =>
  ({ slug }: Step) =>
    met.includes(slug);

const ladder = barnskotareLadder();
const atBarnskotare = (...met: readonly string[]) =>
  stepsStoodOn(ladder, { roles: roles('barnskotare'), isMet: meeting(...met) });

describe('who stands where', () => {
  it('stands on the highest step that is met, in the role that the person works in', () => {
    expect(slugs(atBarnskotare('novis', 'sjalvstandig'))).toEqual(['sjalvstandig']);
    expect(atBarnskotare()).toEqual([]);
    expect(stepsStoodOn(ladder, { roles: roles('rektor'), isMet: () => true })).toEqual([]);
  });

  it('looks at the steps one transition away', () => {
    expect(slugs(stepsAhead(ladder, atBarnskotare('novis'), roles('barnskotare')))).toEqual(['sjalvstandig']);
    expect(slugs(stepsAhead(ladder, atBarnskotare('novis', 'skicklig'), roles('barnskotare')))).toEqual([]);
  });

  it('looks at the lowest step of the role from the ground, and at nothing in another role', () => {
    expect(slugs(stepsAhead(ladder, [], roles('barnskotare')))).toEqual(['novis']);
    expect(stepsAhead(ladder, [], roles('rektor'))).toEqual([]);
  });

  it('looks at the entry steps without any role', () => {
    expect(slugs(entrySteps(ladder))).toEqual(['novis']);
  });

  it('is as it was defined, in any ladder', () => {
    const named = ['a', 'b', 'c', 'd', 'e'];
    const anyTransition = fc
      .tuple(fc.nat(4), fc.nat(4), fc.constantFrom(...transitionKinds, 'ADVANCE' as const))
      .filter(([from, to]) => from !== to)
      .map(([from, to, kind]) => {
        const upwards = kind !== 'ADVANCE' || from < to;
        return transition(named[upwards ? from : to] ?? '', named[upwards ? to : from] ?? '', kind);
      });
    const anyLadder = fc.record({
      steps: fc
        .array(fc.constantFrom('r', 's', 't'), { minLength: 5, maxLength: 5 })
        .map((own) => own.map((role, index) => step(named[index] ?? '', { role }))),
      transitions: fc.array(anyTransition, { maxLength: 7 }),
    });
    fc.assert(
      fc.property(anyLadder, fc.subarray(named), fc.subarray(['r', 's']), ({ steps, transitions }, met, worked) => {
        const stoodOn = stepsStoodOn({ steps, transitions }, { roles: new Set(worked), isMet: meeting(...met) });
        const reached = slugs(steps.filter(({ slug, role }) => met.includes(slug) && worked.includes(role)));
        const isUp = (from: string, to: string, left = 5): boolean =>
          left > 0 &&
          transitions.some(
            (way) => way.kind === 'ADVANCE' && way.from === from && (way.to === to || isUp(way.to, to, left - 1)),
          );
        expect(slugs(stoodOn)).toEqual(reached.filter((one) => !reached.some((other) => isUp(one, other))));

        const ahead = slugs(stepsAhead({ steps, transitions }, stoodOn, new Set(worked)));
        const roleOf = (slug: string) => steps.find((one) => one.slug === slug)?.role ?? '';
        const away = named.filter(
          (one) =>
            !slugs(stoodOn).includes(one) &&
            transitions.some(({ from, to }) => to === one && slugs(stoodOn).includes(from)),
        );
        const lowest = named.filter(
          (one) =>
            worked.includes(roleOf(one)) &&
            !transitions.some(({ from, to, kind }) => kind === 'ADVANCE' && to === one && roleOf(from) === roleOf(one)),
        );
        expect(ahead).toEqual(stoodOn.length > 0 ? away : lowest);
      }),
      { numRuns: 1000 },
    );
  });
});
