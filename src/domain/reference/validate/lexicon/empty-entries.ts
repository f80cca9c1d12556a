import { finding, type Finding, type Place } from '../../../ladder/finding';
import type { TitleLexicon } from '../../../title/title-lexicon';

/** The entries that name a label or a kind and then say nothing. */
export const emptyEntries = (lexicon: TitleLexicon): readonly Finding[] => {
  const { abbreviations, qualifiers, knownLabels, relatedWords, nearMisses } = lexicon;
  const place = ['titleLexicons', lexicon.slug];
  return [
    ...emptyAt(abbreviations, 'standsFor', [...place, 'abbreviations']),
    ...emptyAt(qualifiers, 'words', [...place, 'qualifiers']),
    ...emptyAt(knownLabels, 'means', [...place, 'knownLabels']),
    ...emptyAt(relatedWords, 'words', [...place, 'relatedWords']),
    ...emptyAt(nearMisses, 'isNot', [...place, 'nearMisses']),
  ];
};

const emptyAt = <Name extends string>(
  entries: readonly Readonly<Record<Name, readonly unknown[]>>[],
  name: Name,
  place: Place,
): readonly Finding[] =>
  entries.flatMap((entry, index) =>
    entry[name].length > 0
      ? []
      : [
          finding('LEXICON_ENTRY_EMPTY', [...place, index, name], {
            sv: `Listan ”${name}” är tom, så posten säger ingenting. Fyll på den, eller ta bort posten.`,
            en: `The list “${name}” is empty, so the entry says nothing. Fill it, or remove the entry.`,
          }),
        ],
  );
