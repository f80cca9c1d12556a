import type { Verdict } from '../../assessment/verdict';
import type { Language } from '../../text/language';
import type { Judgement } from '../evaluate/judgement';
import type { Reason } from '../evaluate/reason';
import { type Names, namesIn } from './names';
import type { Naming } from './naming';
import type { ReasonWording, SingleReason } from './wording';
import { wordings } from './wordings';

/** Why the verdict on the node is what it is, and which paper would decide: one or more whole sentences. */
export const explain = (
  { reason, verdict }: Pick<Judgement, 'reason' | 'verdict'>,
  naming: Naming,
  language: Language,
): string => told(reason, verdict, namesIn(naming, language), wordings[language].reasons);

const told = (reason: Reason, verdict: Verdict, names: Names, wording: ReasonWording<SingleReason>): string => {
  if (reason.code === 'SEVERAL') return reason.reasons.map((one) => told(one, verdict, names, wording)).join(' ');
  const tell = wording[reason.code] as Teller;
  return tell(reason, names, verdict);
};

/** The wording of a code takes the reason with that code, which the compiler cannot follow through the look-up. */
type Teller = (reason: SingleReason, names: Names, verdict: Verdict) => string;
