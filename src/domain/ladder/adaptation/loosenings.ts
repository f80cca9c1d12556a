import type { Source } from '../../source';
import { circumstancesOf } from './circumstances';
import { counterpartsOf, has } from './counterparts';
import { type Demanded, demandedOf, isLegal } from './demanded';
import { inPlay } from './in-play';
import { type Adaptation, isKept, type Pair } from './is-kept';
import { plainlyKept } from './plainly-kept';

/** A local step that does not make sure of something that the base's step demands. */
export interface Loosening {
  /** Slug of the local step. */
  readonly step: string;
  /** Slug of the step of the base whose place the local one has taken; left out where it is that step itself. */
  readonly replaces?: string;
  /** Slug of the requirement that is looser or gone; left out where no single requirement is. */
  readonly requirement?: string;
  /** The law that demands it, where it must be met; left out where none does. */
  readonly law?: Pick<Source, 'title' | 'reference'>;
}

/**
 * Where an adaptation demands less than its base, by proof: each once. Leaving out a step is not, unless later
 * steps demand it; nor is taking away a requirement that the remaining ones imply, or splitting one in two.
 */
export const looseningsOf = (adaptation: Adaptation): readonly Loosening[] => {
  const { base, local } = adaptation;
  const isPlainlyKept = plainlyKept(adaptation);
  const isLooser = (demanded: Demanded, pair: Pair): boolean =>
    !isPlainlyKept(demanded, pair) &&
    !circumstancesOf(demanded.requirement, inPlay(demanded, pair, adaptation), local).every((circumstance) =>
      isKept(demanded, pair, circumstance, adaptation),
    );
  return [
    ...(base.progression === local.progression ? [] : keptSteps(adaptation)),
    ...pairsOf(adaptation).flatMap((pair) =>
      demandedOf(pair.of, base)
        .filter((demanded) => isLooser(demanded, pair))
        .map((demanded) => loosening(demanded, pair)),
    ),
  ].filter(isFirst);
};

const pairsOf = ({ base, local }: Adaptation): readonly Pair[] =>
  base.steps.flatMap((of) => counterpartsOf(of, base, local).map((by) => ({ of, by })));

/** How a step is reached is part of what each demands. */
const keptSteps = ({ base, local }: Adaptation): readonly Loosening[] =>
  local.steps.filter(({ slug }) => has(base, slug)).map(({ slug }) => ({ step: slug }));

const loosening = ({ requirement, isImplied }: Demanded, { of, by }: Pair): Loosening => ({
  step: by.slug,
  ...(by.slug !== of.slug && { replaces: of.slug }),
  ...(!isImplied && { requirement: requirement.slug }),
  ...(isLegal(requirement) && { law: requirement.legalBasis }),
});

const isFirst = ({ step, replaces, requirement }: Loosening, index: number, all: readonly Loosening[]): boolean =>
  all.findIndex((one) => one.step === step && one.replaces === replaces && one.requirement === requirement) === index;
