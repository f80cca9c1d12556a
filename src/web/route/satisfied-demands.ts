import type { ComparedActionFragment } from './compared-route.generated';

type Satisfied = Pick<ComparedActionFragment['satisfies'][number], 'kind' | 'text'>;

const groups: readonly Satisfied['kind'][] = ['ALL_OF', 'ANY_OF', 'AT_LEAST'];

/**
 * What the demands that an action makes met say, each once. A group says nothing by itself ("at least one of the
 * following"), and is never met but by something within it.
 */
export const satisfiedDemands = (satisfies: readonly Satisfied[]): readonly string[] => [
  ...new Set(satisfies.filter(({ kind }) => !groups.includes(kind)).map(({ text }) => text)),
];
