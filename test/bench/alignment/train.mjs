// Learns the engine's model from all questions and writes it to src/domain/alignment/model/model.ts.
// By hand, after a change of the engine's features, the seeds or the questions, from the project's folder:
//   node test/bench/alignment/train.mjs && npx prettier --write src/domain/alignment/model/model.ts
import { writeFileSync } from 'node:fs';
import { ensureBuilt } from '../../../scripts/ensure-built.mjs';

await ensureBuilt();
const { foldedQuestions } = await import('./folded-questions.mjs');
const { readKnowledge } = await import('./knowledge.mjs');
const { choicesIn, learned } = await import('./learn.mjs');

const choices = foldedQuestions(readKnowledge()).flatMap(choicesIn);
const model = learned(choices);
const text = `import type { AlignmentModel } from './alignment-model';

/** The model in use, as test/bench/alignment/train.mjs learned it; never edited by hand. */
export const model: AlignmentModel = ${JSON.stringify(model)};
`;
writeFileSync('src/domain/alignment/model/model.ts', text);
console.log(`Learned from ${choices.length} questions.`);
console.table(model.weights);
