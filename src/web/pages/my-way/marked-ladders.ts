import type { StepMark, StepMarks } from '../../staircase/marks';
import type { StaircaseLadderFragment } from '../../staircase/staircase.generated';

interface AssessedIn {
  readonly verdict: 'MET' | 'NOT_MET' | 'UNKNOWN';
  readonly step: { readonly id: string; readonly ladder: StaircaseLadderFragment };
}

interface OnTheWay {
  readonly standing: readonly AssessedIn[];
  readonly nextSteps: readonly AssessedIn[];
}

/** The ladders that an employee stands in or can step into, those that they stand in first. */
export const laddersAround = ({ standing, nextSteps }: OnTheWay): readonly StaircaseLadderFragment[] => [
  ...new Map([...standing, ...nextSteps].map(({ step: { ladder } }) => [ladder.id, ladder])).values(),
];

/** What to mark the steps with. */
export interface MarkWords {
  readonly here: string;
  readonly next: string;
  readonly reached: string;
}

/** Marks for the steps where an employee stands, and for those that are next. */
export const marksOf = ({ standing, nextSteps }: OnTheWay, words: MarkWords): StepMarks =>
  new Map<string, StepMark>([
    ...nextSteps.map(({ step, verdict }) => [step.id, nextMark(verdict, words)] as const),
    ...standing.map(({ step }) => [step.id, { label: words.here, tone: 'here' }] as const),
  ]);

const nextMark = (verdict: AssessedIn['verdict'], { next, reached }: MarkWords): StepMark =>
  verdict === 'MET' ? { label: reached, tone: 'good' } : { label: next, tone: 'attention' };
