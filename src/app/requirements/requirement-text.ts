import type { Expression } from '../../domain/requirement/expression';
import { describe } from '../../domain/requirement/text/describe';
import { headline } from '../../domain/requirement/text/headline';
import type { Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';

/** What an expression demands, in words. */
export const requirementText = (
  { catalog }: ReadContext,
  expression: Expression,
  asOf: IsoDay,
  language: Language,
): string => describe(expression, catalog.knowledgeOn(asOf), language);

/** One node in words: a branch without its children. */
export const requirementNodeText = (
  { catalog }: ReadContext,
  expression: Expression,
  asOf: IsoDay,
  language: Language,
): string => headline(expression, catalog.knowledgeOn(asOf), language);
