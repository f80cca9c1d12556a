// How answers are counted: first right, among the first three, and what the statuses are worth.

/**
 * @typedef {import('./labelled-titles.mjs').Question} Question
 * @typedef {{ question: Question; status: string; ranked: { role: string; confidence: number }[] }} Answer
 */

/** @param {Question} question @param {import('../../../src/domain/alignment/alignment').Alignment} alignment @returns {Answer} */
export const answerTo = (question, { status, candidates }) => ({
  question,
  status,
  ranked: candidates.map(({ role, confidence }) => ({ role: role.slug, confidence })),
});

/** The place of the first right candidate, from 0; -1 where there is none. @param {Answer} answer */
export const placeOfRight = ({ question, ranked }) => ranked.findIndex(({ role }) => question.roles.has(role));

/** RESOLVED to what is not right: what must never happen. @param {Answer} answer */
export const isWronglyResolved = (answer) => answer.status === 'RESOLVED' && placeOfRight(answer) !== 0;

/** Shares of those questions that have an answer. @param {readonly Answer[]} answers */
export const accuracy = (answers) => {
  const asked = answers.filter(({ question }) => !question.undecided && question.roles.size > 0);
  const within = (places) =>
    asked.filter((answer) => placeOfRight(answer) >= 0 && placeOfRight(answer) < places).length;
  return { questions: asked.length, first: within(1) / asked.length, 'first three': within(3) / asked.length };
};

/** How many answers have each status, and how many of those have the right answer first. @param {readonly Answer[]} answers */
export const statuses = (answers) =>
  ['RESOLVED', 'SUGGESTED', 'AMBIGUOUS', 'UNKNOWN'].map((status) => {
    const having = answers.filter((answer) => answer.status === status);
    return {
      status,
      answers: having.length,
      'right first': having.filter((answer) => placeOfRight(answer) === 0).length,
      'right among them': having.filter((answer) => placeOfRight(answer) >= 0).length,
      'nobody can say': having.filter(({ question }) => question.undecided).length,
      'nothing is right': having.filter(({ question }) => !question.undecided && question.roles.size === 0).length,
    };
  });

/** The first candidate of each answer as confidence and whether it was right. @param {readonly Answer[]} answers */
export const stated = (answers) =>
  answers
    .filter(({ question, ranked }) => !question.undecided && ranked.length > 0)
    .map((answer) => ({ confidence: answer.ranked[0].confidence, right: placeOfRight(answer) === 0 }));

export const percent = (share) => `${(share * 100).toFixed(1)} %`;
