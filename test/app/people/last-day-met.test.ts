import fc from 'fast-check';
import { assessStep } from '../../../src/app/people/assess-step';
import { lastDayStepMet } from '../../../src/app/people/last-day-met';
import { listLapses } from '../../../src/app/people/list-lapses';
import { listStandingSteps } from '../../../src/app/people/list-standing-steps';
import { revisionInForce } from '../../../src/domain/ladder/in-force';
import { addDays, type IsoDay } from '../../../src/domain/time/iso-day';
import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { mappingDecision } from '../../support/builders/mapping-decision';
import { paper } from '../../support/builders/person';
import { personFile } from '../../support/builders/person-file';
import { holds } from '../../support/builders/requirement';
import { anyWorldParts, firstDay, horizon, type PersonWorld, worldOf } from '../../support/person-worlds';

const demand = requirement('exam', { expression: holds('exam') });

const days = Array.from({ length: horizon }, (_, count) => addDays(firstDay, count + 1));

const verdictOn = ({ context, file }: PersonWorld, ladder: string, step: string, day: IsoDay) => {
  const revision = revisionInForce(context.catalog.revisionsOf.of(ladder), day);
  const found = revision?.steps.find(({ slug }) => slug === step);
  return found && assessStep(context, file, found, day);
};

describe('the last day on which a step is met', () => {
  it('is the one that asking on every day finds', () => {
    let met = 0;
    let ending = 0;
    fc.assert(
      fc.property(anyWorldParts, fc.constantFrom('first', 'second'), (parts, step) => {
        const world = worldOf(parts);
        const present = verdictOn(world, 'own', step, firstDay);
        if (present?.verdict !== 'MET') return;
        const lost = days.find((day) => verdictOn(world, 'own', step, day)?.verdict !== 'MET');
        expect(lastDayStepMet(world.context, world.file, present)).toBe(lost && addDays(lost, -1));
        met += 1;
        if (lost !== undefined) ending += 1;
      }),
      { numRuns: 120 },
    );
    expect(met).toBeGreaterThan(50);
    expect(ending).toBeGreaterThan(25);
  });

  it('comes when a paper counts in the place of another no longer', () => {
    const equivalentUntil = '2026-03-20' as const;
    const world = worldOf({
      ladders: [ladder({ slug: 'own', steps: [step('first', { requirements: [demand] })] })],
      file: personFile({ evidence: [paper('other')] }),
      decision: mappingDecision('decision'),
      equivalentUntil,
    });
    const present = verdictOn(world, 'own', 'first', firstDay);
    expect(present && lastDayStepMet(world.context, world.file, present)).toBe(equivalentUntil);
  });

  it('is not told of a step that is not met', () => {
    fc.assert(
      fc.property(anyWorldParts, (parts) => {
        const world = worldOf(parts);
        const present = verdictOn(world, 'own', 'second', firstDay);
        if (present === undefined || present.verdict === 'MET') return;
        expect(lastDayStepMet(world.context, world.file, present)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('what lapses', () => {
  it('is told of on the last day on which the person stands on the step, and never where all lasts', () => {
    let told = 0;
    fc.assert(
      fc.property(anyWorldParts, (parts) => {
        const world = worldOf(parts);
        const { context, file } = world;
        const until = addDays(firstDay, horizon);
        const lapses = listLapses(context, file, { asOf: firstDay, until });
        for (const { step } of listStandingSteps(context, file, firstDay)) {
          const [slug = ''] = step.key.split('@');
          const isHeld = (day: IsoDay): boolean =>
            verdictOn(world, slug, step.slug, day)?.verdict === 'MET' &&
            file.employments.some(() => holdsRole(world, step.role, day));
          const lost = days.find((day) => !isHeld(day));
          const own = lapses.filter((one) => one.step === step);
          expect(own[0]?.lastDay).toBe(lost && addDays(lost, -1));
          told += own.length;
        }
      }),
      { numRuns: 120 },
    );
    expect(told).toBeGreaterThan(25);
  });
});

const holdsRole = ({ context, file }: PersonWorld, role: string, day: IsoDay): boolean => {
  const titles = file.employments
    .filter(({ from, to, verification }) => verification === 'VERIFIED' && from <= day && (to ?? day) >= day)
    .map(({ label }) =>
      label === 'bsk' ? context.catalog.mappings.decisionsOn('1480', 'bsk')[0] : { standard: label },
    );
  return titles.some((decision) => {
    if (decision === undefined) return false;
    const {
      standard,
      validFrom = day,
      validTo = day,
    } = decision as { standard: string; validFrom?: IsoDay; validTo?: IsoDay };
    return validFrom <= day && day <= validTo && standard === role;
  });
};
