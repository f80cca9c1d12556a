import type { DeviationKind } from '../diff/deviation-kind';
import { diffLadders } from '../diff/diff-ladders';
import type { LadderChange } from '../diff/ladder-change';
import type { Ladder } from '../ladder';
import type { Step } from '../step';
import { circumstancesFrom, type Circumstance } from './circumstances';
import { judgeStep, type Adaptation, type StepJudgement } from './judge-step';

/** Avvikelse: how a step of an adaptation stands to the same step of the ladder that it adapts. */
export interface StepDeviation extends StepJudgement {
  readonly kind: DeviationKind;
  /** Slug of the step. */
  readonly step: string;
  /** What differs of the step itself, in the ladder's own terms. */
  readonly changes: readonly LadderChange[];
}

/**
 * One deviation for each step of the adaptation, in its order, and then for each step that only the base has. The
 * demands are judged from the day on. A step of another role or level is another step, whatever it
 * demands, and nothing is proved where what it demands is known in one of the two alone.
 */
export const stepDeviations = (adaptation: Adaptation, from: Circumstance): readonly StepDeviation[] => {
  const { base, local } = adaptation;
  const slugs = new Set([...local.steps, ...base.steps].map(({ slug }) => slug));
  return deviationsOf([...slugs], adaptation, from);
};

/** The deviation of one step, which the one ladder or the other has; undefined when neither does. */
export const stepDeviation = (step: string, adaptation: Adaptation, from: Circumstance): StepDeviation | undefined =>
  deviationsOf([step], adaptation, from)[0];

const deviationsOf = (
  slugs: readonly string[],
  adaptation: Adaptation,
  from: Circumstance,
): readonly StepDeviation[] => {
  const { base, local, knowledgeOn } = adaptation;
  const circumstances = circumstancesFrom(from, base, local);
  const changes = diffLadders(base, local, knowledgeOn(from.day));
  const labelOf = ({ title }: Step): string | undefined =>
    title === undefined ? title : (knowledgeOn(from.day).title(title)?.label ?? title);
  return slugs.flatMap((step): readonly StepDeviation[] => {
    const [was, is] = [stepIn(base, step), stepIn(local, step)];
    const own = changes.filter((change) => change.step === step && !change.kind.startsWith('TRANSITION'));
    if (!was && !is) return [];
    if (!was || !is) return [{ ...unjudged, kind: is ? 'ADDED' : 'REMOVED', step, changes: own }];
    const judgement = judgeStep(step, adaptation, circumstances);
    return [{ ...judgement, kind: kindOf(judgement, own, labelOf(was) !== labelOf(is)), step, changes: own }];
  });
};

const stepIn = ({ steps }: Ladder, step: string): Step | undefined => steps.find(({ slug }) => slug === step);

const unjudged: StepJudgement = { relation: 'SAME', differing: [] };

/** What makes the demands of two steps no measure of which is stricter. */
const incomparable = ['STEP_ROLE_CHANGED', 'STEP_LEVEL_CHANGED', 'DEMANDS_UNKNOWN_CHANGED'] as const;

const kindOf = ({ relation }: StepJudgement, changes: readonly LadderChange[], isRenamed: boolean): DeviationKind => {
  if (changes.some(({ kind }) => incomparable.some((one) => one === kind))) return 'DIFFERENT';
  return relation === 'SAME' && isRenamed ? 'RENAMED' : relation;
};
