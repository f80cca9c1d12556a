// Real titles with the answer that is right for each; see README.md.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { labelKey } from './knowledge.mjs';

/**
 * A label to ask for and what is right to answer.
 * @typedef {object} Question
 * @property {string} label
 * @property {string | undefined} organization code of the employer who writes it
 * @property {ReadonlySet<string>} roles slugs of the roles that are right; empty where no answer is
 * @property {boolean} undecided true where nobody can say, so that AMBIGUOUS or UNKNOWN is right
 * @property {string} [occupation] code of the JobTech name that is right, where one is
 * @property {string} kind where the question comes from
 * @property {string} group questions with the same group have the same answer
 */

/**
 * @param {import('./knowledge.mjs').Knowledge} knowledge
 * @returns {Question[]}
 */
export const labelledTitles = (knowledge) =>
  parse(readFileSync(new URL('labelled-titles.csv', import.meta.url)), { columns: true }).map((row) => {
    const own = ownRoleOf(row, knowledge);
    return {
      label: row.label,
      organization: row.organization || undefined,
      roles: new Set([row.role, own, ...rolesWith(knowledge, row.occupation)].filter(Boolean)),
      undecided: own === undefined && (row.certainty === 'UNCERTAIN' || (row.role === '' && row.occupation === '')),
      occupation: row.occupation || undefined,
      kind: row.kind,
      group: row.role || row.occupation || row.label,
    };
  });

/** The role of the title that the employer itself has published: that answers what nobody else can say. */
const ownRoleOf = ({ label, organization }, { titles }) =>
  titles.find(
    (title) => organization !== '' && title.organization === organization && labelKey(title.label) === labelKey(label),
  )?.role;

const rolesWith = (knowledge, occupation) =>
  knowledge.roles.filter(({ codes }) => carries(codes, occupation)).map(({ slug }) => slug);

const carries = (codes, occupation) => codes.some(({ scheme, code }) => scheme === 'JOBTECH' && code === occupation);
