import { explain } from '../../domain/requirement/text/explain';
import { englishDay, swedishDay } from '../../domain/requirement/text/day';
import type { Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import type { CriterionNode } from './criterion-nodes';

/** Why the verdict on the node is what it is, in whole sentences; of a demand with respite, until when it can wait. */
export const explainCriterion = (
  { catalog }: ReadContext,
  { judgement, respiteUntil }: CriterionNode,
  language: Language,
): string => {
  const reason = explain(judgement, catalog.names, language);
  return respiteUntil === undefined ? reason : `${respite(respiteUntil, language)} ${reason}`;
};

const respite = (until: IsoDay, language: Language): string =>
  language === 'SV'
    ? `Anstånd: kravet ska vara uppfyllt senast ${swedishDay(until)}.`
    : `Respite: the demand must be met by ${englishDay(until)} at the latest.`;
