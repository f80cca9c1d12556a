import type { ExpressionDraft, PartKey } from '../expression-draft';
import { keyAtPath } from '../part-places';
import type { Preview } from './use-preview';

/** Something that is wrong with a requirement, or looks wrong. */
export interface Fault {
  readonly message: string;
  readonly isBlocking: boolean;
  /** The part of the sentence that it is in; left out where it is in none. */
  readonly part?: PartKey | undefined;
}

/**
 * What would stand in the way of saving the requirement or of publishing it, each once, by the part that it is in. The
 * reason that a looser demand takes is asked for in its own place, and is not among them.
 */
export const faultsOf = (
  { problems, findings }: Pick<Preview, 'problems' | 'findings'>,
  expression: ExpressionDraft,
): readonly Fault[] => {
  const faults = [
    ...problems
      .filter(({ code }) => code !== 'REASON_MISSING')
      .map(({ message, path }) => ({ message, isBlocking: true, part: keyAtPath(expression, path) })),
    ...findings.map(({ message, severity, place }) => ({
      message,
      isBlocking: severity === 'BLOCKING',
      part: keyAtPath(expression, place),
    })),
  ];
  return faults.filter(
    ({ message, part }, index) =>
      faults.findIndex((other) => other.message === message && other.part === part) === index,
  );
};
