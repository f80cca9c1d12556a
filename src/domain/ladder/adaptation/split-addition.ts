import type { Requirement } from '../../requirement/requirement';
import { keyed } from '../diff/keyed-list';
import type { AdaptationChange } from './derivation';

/**
 * The addition of a step apart from that of the requirements on it that must wait; those of one slug wait together.
 * Any other change stays as it is.
 */
export const splitAddition = (
  change: AdaptationChange,
  mustWait: (requirement: Requirement) => boolean,
): readonly AdaptationChange[] => {
  if (change.kind !== 'STEP_ADDED') return [change];
  const { step, added } = change;
  const waiting = new Set(added.requirements.filter(mustWait).map(({ slug }) => slug));
  const requirements = keyed(added.requirements, ({ slug }) => slug);
  return [
    { ...change, added: { ...added, requirements: added.requirements.filter(({ slug }) => !waiting.has(slug)) } },
    ...requirements.flatMap(({ key, item }, index): readonly AdaptationChange[] => {
      if (!waiting.has(item.slug)) return [];
      const previous = requirements[index - 1];
      return [
        {
          kind: 'REQUIREMENT_ADDED',
          step,
          requirement: key,
          added: item,
          ...(previous && { after: previous.key }),
        },
      ];
    }),
  ];
};
