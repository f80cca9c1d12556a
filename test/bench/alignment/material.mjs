// Questions made from the knowledge itself, for training and for measuring beyond the labelled titles.
import { labelKey, lastingKeys, namesIn, occupationsOf, slashParts } from './knowledge.mjs';
import { perturbed } from './perturb.mjs';

/** @typedef {import('./labelled-titles.mjs').Question} Question */

const SYLLABLES = [
  'bra',
  'ne',
  'skol',
  'ti',
  'var',
  'gund',
  'ple',
  'ost',
  'mi',
  'fra',
  'ker',
  'sul',
  'dy',
  'ång',
  'öt',
  'lim',
];
/** What stands in columns of titles without being one. */
const NO_TITLES = [
  'Vakant',
  'Ej angivet',
  'Övrigt',
  'Test',
  'Semester',
  'Se bilaga',
  'Okänd befattning',
  'Avdelning 3',
  'Enhet Norr',
  'Kostnadsställe 4711',
  'B-körkort',
  '75 %',
  'Timavlönad',
  'Heltid',
  'Natt',
  'Sommarvikarie 2024',
  'Arvode',
  'Förtroendevald',
  'Feriearbete',
  'Praktik',
  'Kommunhuset',
  'Stadsbyggnadskontoret',
  'Äldreboendet Solgläntan',
  'Förskolan Blåklockan',
  'xxx',
  '-',
  '1234',
  'Ny anställning',
  'Uppsagd',
  'Tjänstledig',
  'Pensionär',
  'Lönebidrag',
  'Projekt',
  'Introduktion',
  'Grupp 2',
  'Nämnden',
];

/** A question that no employer asks. @returns {Question} */
export const question = (kind, label, roles, isPerturbed = false) => ({
  kind,
  label,
  organization: undefined,
  roles: new Set(roles),
  undecided: false,
  isPerturbed,
  group: `${kind} ${[...roles].join(' ') || label}`,
});

/** The roles that each label names. */
const rolesByKey = (names) => {
  const roles = new Map();
  for (const { label, role } of names) roles.set(labelKey(label), [...(roles.get(labelKey(label)) ?? []), role]);
  return roles;
};

/** The words that names end in: the last word of each, lower case. */
export const lastWords = (names) =>
  new Set(names.map(({ label }) => /(\p{L}{4,})\P{L}*$/u.exec(label.toLocaleLowerCase('sv'))?.[1] ?? ''));

/**
 * Names written in other ways; right is what the name stands for.
 * @param {import('./knowledge.mjs').Knowledge} knowledge
 * @param {number} count
 * @param {ReturnType<typeof import('./random.mjs').randomFrom>} random
 * @returns {Question[]}
 */
export const perturbedNames = (knowledge, count, random) => {
  const names = namesIn({ ...knowledge, lexicons: [] });
  const words = lastWords(names);
  const known = rolesByKey(names);
  const questions = [];
  while (questions.length < count) {
    const { label } = random.pick(names);
    const written = perturbed(label, random, words);
    if (written === undefined || known.has(labelKey(written.label))) continue;
    questions.push(question(written.ways.join(', '), written.label, known.get(labelKey(label)), true));
  }
  return questions;
};

/** Names as they stand, in capitals or small: most of what an employer asks for is known. @returns {Question[]} */
export const namesAsTheyStand = (knowledge, count, random) => {
  const names = namesIn(knowledge);
  const known = rolesByKey(names);
  return Array.from({ length: count }, () => {
    const { label } = random.pick(names);
    const written = random.pick([label, label.toLocaleUpperCase('sv'), label.toLocaleLowerCase('sv')]);
    return question('as it stands', written, known.get(labelKey(label)));
  });
};

/**
 * Names to take out of the index and ask for: of every occupation with several names, one. What is left must lead there.
 * @param {import('./knowledge.mjs').Knowledge} knowledge
 * @param {ReturnType<typeof import('./random.mjs').randomFrom>} random
 * @returns {{ occupation: string; label: string; left: string }[]}
 */
export const removableNames = (knowledge, random) =>
  occupationsOf(knowledge).flatMap(({ code, label }) => {
    const parts = slashParts(label);
    if (parts.length < 2 || parts.length !== label.split('/').length) return [];
    const [removed] = parts.splice(random.below(parts.length), 1);
    return [{ occupation: code, label: removed, left: parts.join('/') }];
  });

/** Synonyms of standard titles, to take out and ask for. @param {import('./knowledge.mjs').Knowledge} knowledge */
export const removableTitles = (knowledge) =>
  knowledge.titles
    .filter(({ kind, organization, role }) => (kind === 'ALTERNATIVE' || kind === 'FORMER') && !organization && role)
    .map(({ label, role }) => ({ label, role }));

/**
 * Known labels to take out and ask for: what is left must lead to what they stand for. Labels with a scope, with
 * several meanings or that a title has too are no questions.
 * @param {import('./knowledge.mjs').Knowledge} knowledge
 */
export const removableLabels = (knowledge) => {
  const lasting = lastingKeys(knowledge);
  return knowledge.lexicons
    .flatMap(({ knownLabels }) => knownLabels)
    .filter(({ label, means, organization, field }) => {
      const general = organization === undefined && field === undefined && means.length === 1;
      return general && !lasting.has(labelKey(label));
    });
};

/** Occupations to take out whole: whatever is answered is wrong, and a welfare role most of all. */
export const removableOccupations = (knowledge, share, random) => {
  const carried = new Set(knowledge.roles.flatMap(({ codes }) => codes.map(({ code }) => code)));
  return occupationsOf(knowledge).filter(({ code }) => !carried.has(code) && random.next() < share);
};

/**
 * The knowledge without occupations, and with others under the names that are left of theirs.
 * @param {import('./knowledge.mjs').Knowledge} knowledge
 * @param {ReadonlySet<string>} gone codes
 * @param {ReadonlyMap<string, string>} left label by code
 */
export const withoutOccupations = (knowledge, gone, left) => ({
  ...knowledge,
  registers: knowledge.registers.map((register) => ({
    ...register,
    occupations: register.occupations
      .filter(({ code }) => !gone.has(code))
      .map((occupation) => ({ ...occupation, label: left.get(occupation.code) ?? occupation.label })),
  })),
});

/** Labels that are no title at all. @returns {Question[]} */
export const noTitles = (count, random) => [
  ...NO_TITLES.map((label) => question('no title', label, [])),
  ...Array.from({ length: count }, () => {
    const word = Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join('');
    return question('nonsense', word, []);
  }),
];
