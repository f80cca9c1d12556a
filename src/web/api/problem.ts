import type { ToldProblemFragment } from './problem.generated';

/** Why a change was refused; select it by the fragment ToldProblem. */
export type ToldProblem = ToldProblemFragment;
