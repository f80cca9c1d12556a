// What the engine is built from, and the same with some of it taken away.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { readSeeds } = require('../../../dist/files/seeds/read-seeds.js');
const { labelKey } = require('../../../dist/domain/title/mapping/label-key.js');
const { occupationTitles } = require('../../../dist/domain/title/occupation-title.js');

/**
 * What the seeds know of titles. `sourceOf` adds what is derived from it.
 * @typedef {import('../../../src/domain/alignment/index/alignment-source').AlignmentSource} Knowledge
 */

/** @returns {Knowledge} */
export const readKnowledge = () => {
  const { value, faults } = readSeeds('seeds');
  if (faults) throw new Error(JSON.stringify(faults, undefined, 2));
  const { titles, roles, occupationRegisters, titleLexicons, organizations } = value;
  return { titles, roles, registers: occupationRegisters, lexicons: titleLexicons, places: organizations };
};

/** The knowledge with the roles and titles of occupations that no role carries. @param {Knowledge} knowledge */
export const sourceOf = (knowledge) => {
  const { roles, titles } = occupationTitles(knowledge.registers, knowledge.roles);
  return { ...knowledge, roles: [...knowledge.roles, ...roles], titles: [...knowledge.titles, ...titles] };
};

/** The parts of a register's name: `Biståndsbedömare/Biståndshandläggare` names one occupation twice. */
export const slashParts = (label) =>
  label
    .split('/')
    .map((part) => part.trim())
    .filter((part) => /^\p{L}{3}/u.test(part));

/**
 * What stays an answer in its own right when a fold is tested: standard titles, employers' own, and register names.
 * A further name of a standard title, or a known label, is a synonym.
 */
const isSynonym = (title) => (title.kind === 'ALTERNATIVE' || title.kind === 'FORMER') && !title.organization;

/**
 * The knowledge without the synonyms that equal one of the labels. Near misses stay: they answer nothing.
 * @param {Knowledge} knowledge
 * @param {readonly string[]} labels
 * @returns {Knowledge}
 */
export const withoutSynonyms = (knowledge, labels) => {
  const keys = new Set(labels.map(labelKey));
  return {
    ...knowledge,
    titles: knowledge.titles.filter((title) => !isSynonym(title) || !keys.has(labelKey(title.label))),
    lexicons: knowledge.lexicons.map((lexicon) => ({
      ...lexicon,
      knownLabels: lexicon.knownLabels.filter(({ label }) => !keys.has(labelKey(label))),
    })),
  };
};

/**
 * The knowledge without the alternative and former titles of the seeds that equal one of the labels: those who wrote the
 * seeds' titles had the same sources as the labelled titles. The lexicons stay: their authors had not.
 * @param {Knowledge} knowledge
 * @param {readonly string[]} labels
 * @returns {Knowledge}
 */
export const withoutEqualTitles = (knowledge, labels) => ({
  ...knowledge,
  titles: withoutSynonyms(knowledge, labels).titles,
});

/** The lexicons of what the register and titles were called before; drawn from their public history. */
const FORMER_NAMES = new Set(['tidigare-yrkesbenamningar', 'aldre-titlar', 'tidigare-benamningar-som-utgatt']);

/** @param {Knowledge} knowledge @returns {Knowledge} */
export const withoutFormerNames = (knowledge) => ({
  ...knowledge,
  lexicons: knowledge.lexicons.filter(({ slug }) => !FORMER_NAMES.has(slug)),
});

/** The keys of all labels that stay when synonyms are taken away, for anybody or for the employer. */
export const lastingKeys = (knowledge, organization) =>
  new Set([
    ...knowledge.titles
      .filter((title) => !isSynonym(title) && (title.organization ?? organization) === organization)
      .map(({ label }) => labelKey(label)),
    ...occupationsOf(knowledge).flatMap(({ label }) => [label, ...slashParts(label)].map(labelKey)),
  ]);

/** @param {Knowledge} knowledge */
export const occupationsOf = (knowledge) => knowledge.registers.flatMap(({ occupations }) => occupations);

/**
 * Every name that the knowledge holds, each slash part on its own, with the role it names: what other engines are
 * given to search.
 * @param {Knowledge} knowledge
 * @returns {{ label: string; role: string }[]}
 */
export const namesIn = (knowledge) => {
  const titleRole = new Map(knowledge.titles.map((title) => [title.slug, title.role]));
  const roleOf = rolesByOccupation(knowledge);
  const codeOf = new Map(occupationsOf(knowledge).map(({ label, code }) => [label, code]));
  const meant = ({ title, occupation }) =>
    title ? [titleRole.get(title)] : (roleOf.get(codeOf.get(occupation)) ?? []);
  const named = [
    ...knowledge.titles.flatMap(({ label, role }) => slashParts(label).map((part) => ({ label: part, role }))),
    ...occupationsOf(knowledge).flatMap(({ label, code }) =>
      slashParts(label).flatMap((part) => (roleOf.get(code) ?? []).map((role) => ({ label: part, role }))),
    ),
    ...knowledge.lexicons.flatMap(({ knownLabels }) =>
      knownLabels.flatMap(({ label, means }) => means.flatMap(meant).map((role) => ({ label, role }))),
    ),
  ].filter(({ role }) => role !== undefined);
  return [...new Map(named.map((name) => [`${labelKey(name.label)}|${name.role}`, name])).values()];
};

/** The roles that carry each JobTech code. @returns {Map<string, string[]>} */
export const rolesByOccupation = (knowledge) => {
  const roles = new Map();
  for (const role of knowledge.roles)
    for (const { scheme, code } of role.codes)
      if (scheme === 'JOBTECH') roles.set(code, [...(roles.get(code) ?? []), role.slug]);
  return roles;
};

export { labelKey };
