import type { PersonRecord } from '../../src/domain/person/person-record';
import { evaluate } from '../../src/domain/requirement/evaluate/evaluate';
import type { Judgement } from '../../src/domain/requirement/evaluate/judgement';
import type { Expression } from '../../src/domain/requirement/expression';
import type { KnowledgeSources } from '../../src/domain/requirement/knowledge';
import type { IsoDay } from '../../src/domain/time/iso-day';
import { knowledge } from './builders/qualification';
import { record } from './builders/person';

/** What a judgement rests on beside the demand; the day is 1 March 2026 unless told. */
interface Case {
  readonly person?: PersonRecord;
  readonly day?: IsoDay;
  readonly sources?: Partial<KnowledgeSources>;
  /** What steps demand, by the slug of the step. */
  readonly steps?: Readonly<Record<string, Expression>>;
}

/** Judges a demand; by default for a person of whom nothing is known. */
export const judge = (
  expression: Expression,
  { person = record(), day = '2026-03-01', sources = {}, steps = {} }: Case = {},
): Judgement =>
  evaluate(expression, {
    record: person,
    knowledge: knowledge(day, sources),
    stepDemand: ({ step }) => steps[step],
  });
