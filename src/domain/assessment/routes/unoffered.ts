import type { Knowledge } from '../../requirement/knowledge';
import type { Education } from './option';
import type { RouteQuestion } from './route-question';
import { isGivenOnApplication } from './supply';

/**
 * The education to a qualification of which nobody in the data offers any: it is there to be found elsewhere, but where,
 * how long and at what cost is unknown. Undefined where that would be a guess: of what the data knows an education to,
 * open or not; of what is given no longer; and of what an authority gives on demands that are not known.
 */
export const unofferedEducation = (
  qualification: string,
  { opportunities }: RouteQuestion,
  knowledge: Knowledge,
): Education | undefined => {
  const known = knowledge.qualification(qualification);
  if (known === undefined || known.replacedBy !== undefined) return undefined;
  if (isGivenOnApplication(qualification, knowledge)) return undefined;
  const counting = knowledge.countingAs(qualification);
  if (opportunities.some(({ awards }) => awards.some((award) => counting.has(award)))) return undefined;
  return { kind: 'EDUCATION', key: `UNOFFERED ${qualification}`, awards: [qualification], isApplication: false };
};
