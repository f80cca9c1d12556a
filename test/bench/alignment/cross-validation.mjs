// What the engine answers by weights that have not seen what is asked.
import { alignTitle, buildAlignmentIndex, queryOf, usualThresholds } from './engine.mjs';
import { answerTo } from './judge.mjs';
import { sourceOf } from './knowledge.mjs';
import { choicesIn, learned } from './learn.mjs';

/**
 * @typedef {import('./folded-questions.mjs').Fold} Fold
 * @typedef {import('./judge.mjs').Answer} Answer
 * @typedef {import('../../../src/domain/alignment/model/alignment-model').AlignmentModel} AlignmentModel
 */

/** For each fold the model that is learned from the others. @param {readonly Fold[]} folds @returns {AlignmentModel[]} */
export const modelsFor = (folds) => {
  const choices = folds.map(choicesIn);
  return folds.map((_, tested) => learned(choices.filter((_, fold) => fold !== tested).flat()));
};

/**
 * Answers to every question of every fold, from an index that lacks the fold's names.
 * @param {readonly Fold[]} folds
 * @param {readonly AlignmentModel[]} models
 * @returns {Answer[]}
 */
export const crossValidated = (folds, models) =>
  folds.flatMap(({ index, questions }, fold) => questions.map((question) => asked(index, question, models[fold])));

/**
 * Answers to the questions of some kinds, from an index of all that is known: what an employer meets.
 * @param {readonly Fold[]} folds
 * @param {readonly AlignmentModel[]} models
 * @param {import('./knowledge.mjs').Knowledge} knowledge
 * @param {(question: import('./labelled-titles.mjs').Question) => boolean} isAsked
 * @returns {Answer[]}
 */
export const answeredFromAll = (folds, models, knowledge, isAsked) => {
  const index = buildAlignmentIndex(sourceOf(knowledge));
  return folds.flatMap(({ questions }, fold) =>
    questions.filter(isAsked).map((question) => asked(index, question, models[fold])),
  );
};

const asked = (index, question, model) =>
  answerTo(question, alignTitle(index, queryOf(question), usualThresholds, model));
