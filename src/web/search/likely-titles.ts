import { addresses } from '../frame/addresses';
import type { HitGroup } from './hits';
import type { SuggestedTitlesQuery } from './suggested-titles.generated';

interface LikelyOnes {
  /** How many to show. */
  readonly most: number;
  /** How sure they are at least, from 0 to 1. */
  readonly least: number;
}

/** The titles that a text which is none may stand for, surest first, as a group of hits; none where nothing comes near. */
export const likelyGroups = (
  { alignTitles }: SuggestedTitlesQuery,
  { most, least }: LikelyOnes,
): readonly HitGroup[] => {
  const candidates = alignTitles.flatMap((alignment) =>
    alignment.candidates.filter(({ confidence }) => confidence >= least),
  );
  if (candidates.length === 0) return [];
  return [
    {
      kind: 'LIKELY',
      total: candidates.length,
      hits: candidates.slice(0, most).map(({ title, role, confidence }) => ({
        kind: 'LIKELY',
        key: `likely ${title.id}`,
        name: title.label,
        isNameSwedish: true,
        confidence,
        to: addresses.role(role.slug),
      })),
    },
  ];
};
