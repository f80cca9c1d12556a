// Titles as they come to be written: each way turns a name into what an employer could have typed for it.

const QUALIFIERS = [
  'natt',
  'vik',
  'vikarie',
  'timavl',
  'timanställd',
  'tillsv',
  'deltid',
  '75 %',
  '100%',
  'dag/kväll',
  'avd 3',
  'enhet 2',
  'leg',
  'utb',
  'sommarvik',
  'visstid',
];
const PREFIXES = ['tf', 'vik', 'vikarierande', 'timanst', 'ordinarie'];
const NEIGHBOURS = { a: 's', e: 'r', i: 'o', o: 'p', r: 't', s: 'd', t: 'r', n: 'm', l: 'k', d: 'f', k: 'l', m: 'n' };
const INFLECTED = [
  [/are\b/u, ['aren', 'arna', 'arinna']],
  [/ska\b/u, ['skor', 'skan']],
  [/(ist|ant|ent|log|ör|ktör)\b/u, ['$1en', '$1er']],
  [/og\b/u, ['ogen', 'oger']],
  [/tekniker\b/u, ['teknikern', 'teknikerna']],
  [/chef\b/u, ['chefen', 'chefer']],
  [/biträde\b/u, ['biträden', 'biträdet']],
  [/man\b/u, ['mannen', 'män']],
];
const CLIPPED = /[bcdfghjklmnprstvxz](?=[aeiouyåäö])/gu;

const replaceAt = (text, at, length, by) => text.slice(0, at) + by + text.slice(at + length);

/** Where a letter stands that can go wrong: inside a word, not its first. */
const innerLetters = (label) => [...label.matchAll(/(?<=\p{L})\p{Ll}/gu)].map(({ index }) => index);

const typos = [
  (label, at) => replaceAt(label, at, 1, ''),
  (label, at) => replaceAt(label, at, 1, label[at] + label[at]),
  (label, at) => (label[at + 1] ? replaceAt(label, at, 2, label[at + 1] + label[at]) : label),
  (label, at) => replaceAt(label, at, 1, NEIGHBOURS[label[at]] ?? 'e'),
];

const mistyped = (label, random) => {
  const places = innerLetters(label);
  return label.length < 7 || places.length === 0 ? label : random.pick(typos)(label, random.pick(places));
};

const singledConsonant = (label) => label.replace(/([bdfglmnprst])\1/u, '$1');

const withoutDiacritics = (label) =>
  label.replaceAll(/[åä]/gu, 'a').replaceAll('ö', 'o').replaceAll(/[ÅÄ]/gu, 'A').replaceAll('Ö', 'O');

/** `Elevassistent` becomes `Elevass.`: cut within a long word, before a vowel, where five letters or more go. */
const clipped = (label, random) => {
  const word = random.pick(label.match(/[\p{L}-]{9,}/gu) ?? ['']);
  const cuts = [...word.matchAll(CLIPPED)].map(({ index }) => index + 1);
  const fitting = cuts.filter((cut) => cut >= word.length / 2 && word.length - cut >= 4);
  if (fitting.length === 0) return label;
  return label.replace(word, word.slice(0, random.pick(fitting)) + random.pick(['.', '', '.']));
};

/** A column of a personnel system holds so many characters. */
const cutOff = (label, random) => {
  const width = random.pick([20, 25, 30]);
  return label.length > width && label.length < width * 1.6 ? label.slice(0, width).trim() : label;
};

const inflected = (label, random) => {
  const fitting = INFLECTED.filter(([ending]) => ending.test(label));
  if (fitting.length === 0) return label;
  const [ending, forms] = random.pick(fitting);
  return label.replace(ending, random.pick(forms));
};

/** `Ekonom, bank` becomes `bankekonom`, `ekonom bank`, `ekonom inom bank` … */
const reordered = (label, random) => {
  const [head, modifier, more] = label.split(', ');
  if (modifier === undefined || more !== undefined || label.includes('/')) return label;
  const lower = modifier.toLocaleLowerCase('sv');
  return random.pick([
    `${head} ${lower}`,
    `${lower} ${head.toLocaleLowerCase('sv')}`,
    `${head} inom ${lower}`,
    `${head} (${lower})`,
    `${head} - ${lower}`,
    `${head}/${lower}`,
  ]);
};

/** Written apart (`under sköterska`), or with a hyphen, where another known word begins. */
const takenApart = (label, random, words) => {
  const found = [];
  for (const { 0: word, index } of label.toLocaleLowerCase('sv').matchAll(/\p{L}{8,}/gu))
    for (let cut = 4; cut <= word.length - 4; cut += 1) if (words.has(word.slice(cut))) found.push(index + cut);
  if (found.length === 0) return label;
  return replaceAt(label, random.pick(found), 0, random.pick([' ', '-', ' - ']));
};

const writtenTogether = (label) => label.replace(/(?<=\p{L})[- ](?=\p{L})/u, '').toLocaleLowerCase('sv');

const withoutSigns = (label) =>
  label
    .replaceAll(/[,./()-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const qualified = (label, random) => {
  const said = random.pick(QUALIFIERS);
  return label + random.pick([` ${said}`, `, ${said}`, ` (${said})`, ` - ${said}`]);
};

const prefixed = (label, random) => `${random.pick(PREFIXES)} ${label.toLocaleLowerCase('sv')}`;

const ways = [
  { name: 'typing error', weight: 4, write: mistyped },
  { name: 'single consonant', weight: 1, write: singledConsonant },
  { name: 'without å, ä, ö', weight: 1, write: withoutDiacritics },
  { name: 'clipped word', weight: 3, write: clipped },
  { name: 'cut off', weight: 1, write: cutOff },
  { name: 'inflected', weight: 2, write: inflected },
  { name: 'reordered', weight: 3, write: reordered },
  { name: 'taken apart', weight: 2, write: takenApart },
  { name: 'written together', weight: 1, write: writtenTogether },
  { name: 'without signs', weight: 1, write: withoutSigns },
  { name: 'qualified after', weight: 3, write: qualified },
  { name: 'qualified before', weight: 2, write: prefixed },
];
const drawn = ways.flatMap((way) => Array.from({ length: way.weight }, () => way));

/**
 * The name written in another way, and in which; undefined where the way drawn has no hold on the name.
 * @param {string} label
 * @param {ReturnType<typeof import('./random.mjs').randomFrom>} random
 * @param {ReadonlySet<string>} words the words that names end in, lower case
 * @returns {{ label: string; ways: string[] } | undefined}
 */
export const perturbed = (label, random, words) => {
  const chosen = random.next() < 0.75 ? [random.pick(drawn)] : [random.pick(drawn), random.pick(drawn)];
  let written = label;
  const taken = [];
  for (const { name, write } of chosen) {
    const next = write(written, random, words);
    if (next !== written) taken.push(name);
    written = next;
  }
  if (taken.length === 0) return undefined;
  return { label: random.next() < 0.2 ? written.toLocaleUpperCase('sv') : written, ways: taken };
};
