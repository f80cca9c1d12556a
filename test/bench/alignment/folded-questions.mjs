// The folds: for each, an index that lacks what is asked, and the questions.
import { buildAlignmentIndex } from './engine.mjs';
import { groupedFolds } from './folds.mjs';
import { labelKey, lastingKeys, rolesByOccupation, sourceOf, withoutSynonyms } from './knowledge.mjs';
import { labelledTitles } from './labelled-titles.mjs';
import {
  namesAsTheyStand,
  noTitles,
  perturbedNames,
  question,
  removableLabels,
  removableNames,
  removableOccupations,
  removableTitles,
  withoutOccupations,
} from './material.mjs';
import { randomFrom } from './random.mjs';

const SEED = 20_260_101;
export const FOLDS = 5;
const PERTURBED = 400;
/** Of the known labels so many are asked for: all would take too long. */
const LABELS = 2_500;
const AS_THEY_STAND = 150;
const NONSENSE = 10;
const OCCUPATIONS_OUT = 0.15;

/**
 * @typedef {import('./labelled-titles.mjs').Question} Question
 * @typedef {{ index: import('../../../src/domain/alignment/index/alignment-index').AlignmentIndex;
 *   knowledge: import('./knowledge.mjs').Knowledge; questions: Question[] }} Fold
 */

/** @param {import('./knowledge.mjs').Knowledge} knowledge @returns {Fold[]} */
export const foldedQuestions = (knowledge) => {
  const random = randomFrom(SEED);
  const source = sourceOf(knowledge);
  const folded = (items, groupOf) => groupedFolds(items, groupOf, FOLDS, random);
  const titles = labelledTitles(source);
  const answers = new Set(titles.map(({ occupation }) => occupation));
  const held = {
    titles: folded(titles, ({ group }) => group),
    labels: folded(random.shuffled(removableLabels(knowledge)).slice(0, LABELS), ({ label }) => stemOf(label)),
    names: folded(removableNames(knowledge, random), ({ occupation }) => occupation),
    synonyms: folded(removableTitles(knowledge), ({ role }) => role),
    occupations: folded(
      removableOccupations(knowledge, OCCUPATIONS_OUT, random).filter(({ code }) => !answers.has(code)),
      ({ code }) => code,
    ),
  };
  const meaning = meanings(source);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const out = Object.fromEntries(Object.entries(held).map(([kind, folds]) => [kind, folds[fold]]));
    return foldOf(knowledge, out, meaning, random);
  });
};

/** Labels that begin alike are likely twins. */
const stemOf = (label) =>
  labelKey(label)
    .replaceAll(/\P{L}+/gu, '')
    .slice(0, 7);

const foldOf = (knowledge, { titles, labels, names, synonyms, occupations }, meaning, random) => {
  const gone = new Set(occupations.map(({ code }) => code));
  const left = new Map(names.map((name) => [name.occupation, name.left]));
  const asked = [...titles, ...labels, ...names, ...synonyms, ...occupations].map(({ label }) => label);
  const reduced = withoutSynonyms(withoutOccupations(knowledge, gone, left), asked);
  const source = sourceOf(reduced);
  const lasting = lastingKeys(reduced);
  const isNew = ({ label }) => !lasting.has(labelKey(label));
  const questions = [
    ...titles.map((title) => ({ ...title, isNew: isNew(title) })),
    ...labels.filter(isNew).map(({ label, means }) => question('known label', label, meaning(means[0]))),
    ...names.filter(isNew).map(({ label, occupation }) => question('name', label, meaning({ occupation }))),
    ...synonyms.filter(isNew).map(({ label, role }) => question('synonym', label, [role])),
    ...occupations.filter(isNew).map(({ label }) => question('no such occupation', label, [])),
    ...perturbedNames(source, PERTURBED, random),
    ...namesAsTheyStand(source, AS_THEY_STAND, random),
    ...noTitles(NONSENSE, random),
  ];
  return { index: buildAlignmentIndex(source), knowledge: reduced, questions };
};

/** The roles that a label's meaning leads to, a title by its slug or an occupation by its label or code. */
const meanings = (source) => {
  const roleOf = new Map(source.titles.map(({ slug, role }) => [slug, role]));
  const roles = rolesByOccupation(source);
  const codeOf = new Map(
    source.registers.flatMap(({ occupations }) => occupations).map(({ label, code }) => [label, code]),
  );
  return ({ title, occupation }) =>
    title ? [roleOf.get(title)] : (roles.get(codeOf.get(occupation) ?? occupation) ?? []);
};
