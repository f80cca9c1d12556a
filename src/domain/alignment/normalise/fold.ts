/** Signs that stand for letters without being typed: soft hyphens, joiners, marks of direction. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** Labels of these signs alone only need lower case. */
const plain = /^[ -~åäöÅÄÖ]*$/u;

/** Letters as they stand in what was copied from a web page: `f&ouml;rskola`. */
const entities: ReadonlyMap<string, string> = new Map([
  ['aring', 'å'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['eacute', 'é'],
  ['uuml', 'ü'],
  ['nbsp', ' '],
  ['shy', ''],
  ['amp', '&'],
]);
const anyEntity = /&([a-z]+|#\d{2,4});/giu;

const withoutEntities = (label: string): string =>
  label.replaceAll(anyEntity, (written, name: string) =>
    name.startsWith('#') ? String.fromCharCode(Number(name.slice(1))) : (entities.get(name.toLowerCase()) ?? written),
  );

/** The label in lower case and NFC, with the accents that Swedish spelling lets come and go (é, è, ü) left out. */
export const fold = (label: string): string => {
  const decoded = label.includes('&') ? withoutEntities(label) : label;
  return plain.test(decoded) ? decoded.toLowerCase() : foldAll(decoded);
};

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

/** The same for those who write two letters for one: `foerskollaerare`, `aa` for å. */
export const withoutDigraphs = (word: string): string => word.replaceAll(/a[ae]/gu, 'a').replaceAll('oe', 'o');

/** The word as it is spelled since 1906: `öfverläkare`, `hvit`, `qvinna`. */
export const respelledSince1906 = (word: string): string =>
  word
    .replaceAll(/hv|fv|fw|w/gu, 'v')
    .replaceAll(/q[uv]/gu, 'kv')
    .replace(/^af/u, 'av');
