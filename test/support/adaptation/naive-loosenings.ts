import { counterpartsOf } from '../../../src/domain/ladder/adaptation/counterparts';
import type { Circumstance } from '../../../src/domain/ladder/adaptation/circumstances';
import { demandedOf } from '../../../src/domain/ladder/adaptation/demanded';
import { type Adaptation, isKept } from '../../../src/domain/ladder/adaptation/is-kept';
import { addDays, type IsoDay } from '../../../src/domain/time/iso-day';
import { inForce, type Validity } from '../../../src/domain/time/validity';

/**
 * Where an adaptation demands less than its base, found by trying every demand on each day on which anything at all
 * begins or has ended, in every place that is named anywhere: `local step/step of the base/requirement`, each once.
 */
export const naiveLoosenings = (adaptation: Adaptation): readonly string[] => {
  const { base, local } = adaptation;
  const circumstances = everyCircumstance(adaptation);
  const found = base.steps.flatMap((of) =>
    counterpartsOf(of, base, local).flatMap((by) =>
      demandedOf(of, base)
        .filter((demanded) => !circumstances.every((one) => isKept(demanded, { of, by }, one, adaptation)))
        .map(({ requirement, isImplied }) => `${by.slug}/${of.slug}/${isImplied ? '' : requirement.slug}`),
    ),
  );
  return [...new Set(found)].sort();
};

const everyCircumstance = ({ base, local }: Adaptation): readonly Circumstance[] => {
  const requirements = [base, local].flatMap(({ steps }) => steps.flatMap((step) => step.requirements));
  const days = new Set<IsoDay>(['0001-01-01', ...[local, ...requirements].flatMap(turningDays)]);
  const places = new Set([undefined, ...requirements.map(({ jurisdiction }) => jurisdiction)]);
  return [...days]
    .filter((day) => inForce(local, day))
    .flatMap((day) => [...places].map((place) => ({ day, ...(place !== undefined && { place }) })));
};

const turningDays = ({ validFrom, validTo }: Validity): readonly IsoDay[] => [
  ...(validFrom === undefined ? [] : [validFrom]),
  ...(validTo === undefined ? [] : [addDays(validTo, 1)]),
];
