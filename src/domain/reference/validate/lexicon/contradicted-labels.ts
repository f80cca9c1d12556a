import { finding, type Finding, type Place } from '../../../ladder/finding';
import { labelKey } from '../../../title/mapping/label-key';
import type { LabelTarget, TitleLexicon } from '../../../title/title-lexicon';

/** The labels that are said to stand for something and, for the same employers, not to; both where they are said. */
export const contradictedLabels = (lexicons: readonly TitleLexicon[]): readonly Finding[] => {
  const said = lexicons.flatMap(({ slug, knownLabels }) =>
    knownLabels.map((known, index) => claimOf(known, known.means, ['titleLexicons', slug, 'knownLabels', index])),
  );
  const denied = lexicons.flatMap(({ slug, nearMisses }) =>
    nearMisses.map((miss, index) => claimOf(miss, miss.isNot, ['titleLexicons', slug, 'nearMisses', index])),
  );
  return [...sharedWith(denied, said), ...sharedWith(said, denied)];
};

/** What an entry says of its label. */
interface Claim {
  readonly label: string;
  /** One key for each title or occupation that it speaks of. */
  readonly keys: readonly string[];
  readonly place: Place;
}

const claimOf = (
  { label, organization }: { readonly label: string; readonly organization?: string },
  targets: readonly LabelTarget[],
  place: Place,
): Claim => ({
  label,
  keys: targets.map((target) => JSON.stringify([labelKey(label), organization ?? null, target])),
  place: [...place, 'label'],
});

const sharedWith = (others: readonly Claim[], claims: readonly Claim[]): readonly Finding[] => {
  const keys = new Set(others.flatMap((other) => other.keys));
  return claims
    .filter((claim) => claim.keys.some((key) => keys.has(key)))
    .map(({ label, place }) =>
      finding('LEXICON_CONTRADICTS_ITSELF', place, {
        sv: `”${label}” sägs både stå för en titel och inte göra det. Ta bort det som är fel.`,
        en: `“${label}” is said both to stand for a title and not to. Remove what is wrong.`,
      }),
    );
};
