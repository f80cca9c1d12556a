// What the engine answers when it has not seen what is asked.
import { alignTitle, queryOf, usualThresholds } from './engine.mjs';
import { answerTo } from './judge.mjs';
import { choicesIn, learned } from './learn.mjs';

/**
 * Answers to every question of every fold, by a model learned from the other folds and an index that lacks the fold's
 * names.
 * @param {readonly import('./folded-questions.mjs').Fold[]} folds
 * @returns {import('./judge.mjs').Answer[]}
 */
export const crossValidated = (folds) => {
  const choices = folds.map(choicesIn);
  return folds.flatMap(({ index, questions }, tested) => {
    const model = learned(choices.filter((_, fold) => fold !== tested).flat());
    return questions.map((question) =>
      answerTo(question, alignTitle(index, queryOf(question), usualThresholds, model)),
    );
  });
};
