import type { StrictnessRelation } from '../../requirement/strictness/compare-strictness';
import type { Language } from '../../text/language';
import { describeChange } from '../diff/describe-change';
import type { ChangeNaming } from '../diff/describe/change-naming';
import { demandTexts } from '../diff/describe/difference-text';
import { sentence } from '../diff/describe/sentence';
import { tellerOf, type Teller } from '../diff/describe/teller';
import { requirementDeviation, together } from '../diff/requirement-deviation';
import type { LadderChange } from '../diff/ladder-change';
import type { Ladder } from '../ladder';
import type { StepDeviation } from './step-deviations';

/** What a step's deviation is, what makes it so, and the reasons that the adaptation gives where it demands less. */
export const deviationText = (
  deviation: StepDeviation,
  { looseningReasons = [] }: Ladder,
  naming: ChangeNaming,
  language: Language,
): string => {
  const teller = tellerOf(naming, language);
  return [
    headline(deviation, teller),
    ...deviationReasons(deviation, naming, language),
    ...looseningReasons
      .filter(({ step }) => step === deviation.step)
      .map(({ reason }) => sentence(`${teller.say('Skäl', 'Reason')}: ${teller.text(reason)}`)),
  ].join(' ');
};

/** What makes a step's deviation what it is, a sentence for each: what differs, and where that does not tell it what it comes to. */
export const deviationReasons = (
  deviation: StepDeviation,
  naming: ChangeNaming,
  language: Language,
): readonly string[] => {
  const told = deviation.changes.filter(({ kind }) => kind !== 'STEP_ADDED' && kind !== 'STEP_REMOVED');
  return [
    ...told.map((change) => describeChange(change, naming, language)),
    ...(explained(told) === deviation.relation ? [] : outcome(deviation, tellerOf(naming, language))),
  ];
};

const headline = ({ kind, step: key }: StepDeviation, teller: Teller): string => {
  const { say } = teller;
  const step = teller.step(key);
  switch (kind) {
    case 'ADDED':
      return say(`Steget ${step} finns inte i bastrappan.`, `The step ${step} is not in the base ladder.`);
    case 'REMOVED':
      return say(`Steget ${step} är utelämnat.`, `The step ${step} is left out.`);
    case 'STRICTER':
      return say(
        `Steget ${step} kräver mer än i bastrappan.`,
        `The step ${step} demands more than in the base ladder.`,
      );
    case 'LOOSER':
      return say(
        `Steget ${step} kräver mindre än i bastrappan.`,
        `The step ${step} demands less than in the base ladder.`,
      );
    case 'DIFFERENT':
      return say(`Steget ${step} är ett annat än i bastrappan.`, `The step ${step} is not that of the base ladder.`);
    default:
      return say(
        `Steget ${step} kräver detsamma som i bastrappan.`,
        `The step ${step} demands the same as in the base ladder.`,
      );
  }
};

/** What the changes of the step's own requirements come to. */
const explained = (changes: readonly LadderChange[]): StrictnessRelation =>
  changes.map(relationOf).reduce<StrictnessRelation>(together, 'SAME');

const relationOf = (change: LadderChange): StrictnessRelation => {
  switch (change.kind) {
    case 'REQUIREMENT_ADDED':
      return 'STRICTER';
    case 'REQUIREMENT_REMOVED':
      return 'LOOSER';
    case 'REQUIREMENT_CHANGED':
      return requirementDeviation(change.from, change.to, change.strictness.relation);
    default:
      return 'SAME';
  }
};

/** What a step's changes come to together, or what follows for it from changes elsewhere, such as of an earlier step. */
const outcome = ({ differing: [first], changes }: StepDeviation, teller: Teller): readonly string[] => {
  if (first === undefined) return [];
  const parts = demandTexts(first.base, first.local, first.strictness, teller).join('; ');
  const told = first.respite ? `, ${teller.after(first.respite)}: ${parts}.` : `: ${parts}.`;
  return changes.some(({ kind }) => kind.startsWith('REQUIREMENT'))
    ? [teller.say(`Sammantaget${told}`, `All in all${told}`)]
    : [
        teller.say(
          `Det följer av ändringar på andra håll i trappan${told}`,
          `It follows from changes elsewhere in the ladder${told}`,
        ),
      ];
};
