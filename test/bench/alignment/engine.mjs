// The engine as it is built.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const { buildAlignmentIndex } = require('../../../dist/domain/alignment/index/build-index.js');
export const { alignTitle } = require('../../../dist/domain/alignment/align-title.js');
export const { usualThresholds } = require('../../../dist/domain/alignment/thresholds.js');
export const { featureNames } = require('../../../dist/domain/alignment/rank/features.js');
const { matchesFor } = require('../../../dist/domain/alignment/rank/matches.js');

/** The day on which the bench asks. */
export const DAY = '2026-01-01';

/** What is asked of the engine for a question. @param {import('./labelled-titles.mjs').Question} question */
export const queryOf = ({ label, organization }, limit = 10) => ({ label, organization, asOf: DAY, limit });

/** The candidates of a question as the model weighs them. */
export const rankedFeatures = (index, question) =>
  matchesFor(index, queryOf(question)).map(({ target, features }) => ({ role: target.role, features }));
