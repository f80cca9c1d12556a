import { papersIn } from '../../assessment/hand-in/papers-in';
import type { Verdict } from '../../assessment/verdict';
import type { Language } from '../../text/language';
import type { Judgement } from '../evaluate/judgement';
import type { Reason } from '../evaluate/reason';
import { type Names, namesIn } from './names';
import type { Naming } from './naming';
import { paperPhrase } from './paper-text';
import type { SingleReason, Wording } from './wording';
import { wordings } from './wordings';

/** Why the verdict on the node is what it is, and which paper would decide: one or more whole sentences. */
export const explain = (
  { reason, verdict }: Pick<Judgement, 'reason' | 'verdict'>,
  naming: Naming,
  language: Language,
): string => told(reason, verdict, namesIn(naming, language), wordings[language]);

const told = (reason: Reason, verdict: Verdict, names: Names, wording: Wording): string => {
  if (reason.code === 'SEVERAL') return reason.reasons.map((one) => told(one, verdict, names, wording)).join(' ');
  const tell = wording.reasons[reason.code] as Teller;
  const sentence = tell(reason, names, verdict);
  const papers = reason.code === 'STEP_JUDGED' ? papersWithin(reason.demand, names, wording) : [];
  return papers.length === 0 ? sentence : `${sentence} ${wording.mayDecide(papers)}`;
};

/** What may decide a demanded step that is open; each paper once. */
const papersWithin = (demand: Judgement, names: Names, { papers }: Wording): readonly string[] => [
  ...new Set(papersIn(demand).map((paper) => paperPhrase(paper, papers, names))),
];

/** The wording of a code takes the reason with that code, which the compiler cannot follow through the look-up. */
type Teller = (reason: SingleReason, names: Names, verdict: Verdict) => string;
