/** A demand, as far as comparing needs it. */
interface Demand {
  readonly slug: string;
  readonly text: string;
}

interface Step<OfDemand extends Demand> {
  readonly slug: string;
  readonly requirements: readonly OfDemand[];
}

/** A demand on one side, and whether the other side has it: in the same words, in others, or not at all. */
export interface ComparedDemand<OfDemand extends Demand> {
  readonly demand: OfDemand;
  readonly standing: 'SAME' | 'CHANGED' | 'ONLY_HERE';
}

/** A step of the base and of the adaptation; where one lacks it that side is undefined. */
export interface ComparedSteps<OfStep extends Step<Demand>> {
  readonly slug: string;
  readonly base: OfStep | undefined;
  readonly local: OfStep | undefined;
}

/** The steps of both side by side: in the order of the adaptation, then those that only the base has. */
export const pairSteps = <OfStep extends Step<Demand>>(
  base: readonly OfStep[],
  local: readonly OfStep[],
): readonly ComparedSteps<OfStep>[] => [
  ...local.map((step) => ({ slug: step.slug, base: twinOf(step, base), local: step })),
  ...base.filter((step) => !twinOf(step, local)).map((step) => ({ slug: step.slug, base: step, local: undefined })),
];

/** The demands of a step, each with how it stands to the same step on the other side. */
export const compareDemands = <OfDemand extends Demand>(
  here: Step<OfDemand>,
  there: Step<OfDemand> | undefined,
  isSame: (one: OfDemand, other: OfDemand) => boolean = (one, other) => one.text === other.text,
): readonly ComparedDemand<OfDemand>[] =>
  here.requirements.map((demand) => {
    const twin = there?.requirements.find(({ slug }) => slug === demand.slug);
    if (twin === undefined) return { demand, standing: 'ONLY_HERE' };
    return { demand, standing: isSame(demand, twin) ? 'SAME' : 'CHANGED' };
  });

const twinOf = <OfStep extends { readonly slug: string }>(
  step: { readonly slug: string },
  others: readonly OfStep[],
): OfStep | undefined => others.find(({ slug }) => slug === step.slug);
