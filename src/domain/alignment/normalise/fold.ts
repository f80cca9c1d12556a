/** Signs that stand for letters without being typed: soft hyphens, joiners, marks of direction. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Labels of these signs alone only need lower case. */
const plain = /^[ -~åäöÅÄÖ]*$/u;

/** The label in lower case and NFC, with the accents that Swedish spelling lets come and go (é, è, ü) left out. */
export const fold = (label: string): string => (plain.test(label) ? label.toLowerCase() : foldAll(label));

const foldAll = (label: string): string =>
  label
    .normalize('NFKC')
    .replaceAll(invisible, '')
    .toLowerCase()
    .replaceAll(/[éèêë]/gu, 'e')
    .replaceAll(/[áàâ]/gu, 'a')
    .replaceAll(/[óòô]/gu, 'o')
    .replaceAll(/[úùûü]/gu, 'u')
    .replaceAll('æ', 'ä')
    .replaceAll('ø', 'ö');

/** As people write who have no å, ä and ö on their keyboard. Weaker than the word itself: vård and värd become one. */
export const withoutDots = (word: string): string => word.replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o');
