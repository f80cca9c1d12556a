import type { Requirement } from '../../../requirement/requirement';
import type { DeviationKind } from '../deviation-kind';
import type { RequirementChange, RequirementChanged } from '../ladder-change';
import { differenceTexts } from './difference-text';
import { scopeName, strengthName, termTexts } from './term-text';
import type { Teller } from './teller';

/** What changed of the requirements on a step. */
export const requirementText = (change: RequirementChange, teller: Teller): string => {
  const { say } = teller;
  const step = teller.step(change.step);
  switch (change.kind) {
    case 'REQUIREMENT_ADDED':
      return say(
        `Nytt krav på steget ${step} (${kindOf(change.added, teller)}): ${teller.demand(change.added.expression)}.`,
        `New requirement on the step ${step} (${kindOf(change.added, teller)}): ${teller.demand(change.added.expression)}.`,
      );
    case 'REQUIREMENT_REMOVED':
      return say(
        `Steget ${step} har inte längre kravet: ${teller.demand(change.removed.expression)}.`,
        `The step ${step} no longer has the requirement: ${teller.demand(change.removed.expression)}.`,
      );
    case 'REQUIREMENT_CHANGED':
      return changedText(change, step, teller);
    case 'REQUIREMENTS_REORDERED':
      return say(
        `Kraven på steget ${step} står i ny ordning.`,
        `The requirements of the step ${step} are in another order.`,
      );
  }
};

const kindOf = ({ strength, scope, respite }: Requirement, teller: Teller): string =>
  [strengthName(strength, teller), scopeName(scope, teller), ...(respite ? [teller.within(respite)] : [])].join(', ');

const changedText = (change: RequirementChanged, step: string, teller: Teller): string => {
  const parts = [...differenceTexts(change, teller), ...termTexts(change, teller)].join('; ');
  const relation = relationText(change.deviation, teller);
  const text = teller.say(
    `Ett krav på steget ${step} ${relation}: ${parts}.`,
    `A requirement on the step ${step} ${relation}: ${parts}.`,
  );
  return parts.includes(teller.demand(change.from.expression)) ? text : `${text} ${whichText(change, teller)}`;
};

/** People know a requirement by what it demands, not by its slug. */
const whichText = ({ from, strictness }: RequirementChanged, { say, demand }: Teller): string =>
  strictness.relation === 'SAME'
    ? say(`Kravet gäller ${demand(from.expression)}.`, `It demands: ${demand(from.expression)}.`)
    : say(`Förut krävdes ${demand(from.expression)}.`, `Before, it demanded: ${demand(from.expression)}.`);

const relationText = (deviation: DeviationKind, { say }: Teller): string => {
  switch (deviation) {
    case 'STRICTER':
      return say('är strängare', 'is stricter');
    case 'LOOSER':
      return say('är mildare', 'is looser');
    case 'DIFFERENT':
      return say('är ett annat', 'is different');
    default:
      return say('är lika strängt som förut', 'is as strict as before');
  }
};
