import { groupedBy } from '../../../grouped-by';
import { finding, type Finding } from '../../../ladder/finding';
import { labelKey } from '../../../title/mapping/label-key';
import type { TitleLexicon } from '../../../title/title-lexicon';

/**
 * The forms, and the labels in one scope, that have several entries, in the same lexicon or in others. Each of the
 * entries is told of: which of them is one too many, only their writers know.
 */
export const repeatedEntries = (lexicons: readonly TitleLexicon[]): readonly Finding[] => [
  ...repeatedIn(lexicons, 'abbreviations', ({ form }) => form).map(repeatedForm),
  ...repeatedIn(lexicons, 'knownLabels', ({ label, organization, field }) =>
    JSON.stringify([labelKey(label), organization ?? null, field ?? null]),
  ).map(repeatedLabel),
];

type ListName = 'abbreviations' | 'knownLabels';
type EntryOf<List extends ListName> = TitleLexicon[List][number];

/** An entry that is not alone. */
interface RepeatedEntry<List extends ListName> {
  readonly entry: EntryOf<List>;
  readonly index: number;
  /** Slug of its lexicon. */
  readonly lexicon: string;
  /** Slug of the lexicon that another of its kind stands in. */
  readonly other: string;
}

const repeatedIn = <List extends ListName>(
  lexicons: readonly TitleLexicon[],
  list: List,
  keyOf: (entry: EntryOf<List>) => string,
): readonly RepeatedEntry<List>[] => {
  const all = lexicons.flatMap(({ slug, [list]: entries }) =>
    entries.map((entry: EntryOf<List>, index) => ({ entry, index, lexicon: slug })),
  );
  return [...groupedBy(all, ({ entry }) => keyOf(entry)).values()].flatMap((alike) =>
    alike.flatMap((one, at) => {
      const other = alike[at === 0 ? 1 : 0];
      return other === undefined ? [] : [{ ...one, other: other.lexicon }];
    }),
  );
};

const repeatedForm = ({ entry, index, lexicon, other }: RepeatedEntry<'abbreviations'>): Finding =>
  finding('LEXICON_ENTRY_REPEATED', ['titleLexicons', lexicon, 'abbreviations', index, 'form'], {
    sv: `Förkortningen ”${entry.form}” står flera gånger, också i ordlistan ”${other}”. Samla allt som den kan stå för på ett ställe.`,
    en: `The abbreviation “${entry.form}” stands more than once, also in the lexicon “${other}”. Put all that it may stand for in one place.`,
  });

const repeatedLabel = ({ entry, index, lexicon, other }: RepeatedEntry<'knownLabels'>): Finding =>
  finding('LEXICON_ENTRY_REPEATED', ['titleLexicons', lexicon, 'knownLabels', index, 'label'], {
    sv: `Benämningen ”${entry.label}” står flera gånger för samma arbetsgivare och verksamhet, också i ordlistan ”${other}”. Samla det som den kan betyda på ett ställe.`,
    en: `The label “${entry.label}” stands more than once for the same employer and field, also in the lexicon “${other}”. Put what it may mean in one place.`,
  });
