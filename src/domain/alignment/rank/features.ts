import type { Role } from '../../role/role';
import type { Title } from '../../title/title';
import type { AlignmentQuery } from '../alignment';
import type { AlignmentIndex } from '../index/alignment-index';
import { matchesFor } from './matches';

/** What the model weighs, in the order of each candidate's features. */
export const featureNames = [
  'identical',
  'identicalCertain',
  'head',
  'labelCovered',
  'nameCovered',
  'bothCovered',
  'labelModifiers',
  'nameModifiers',
  'letters',
  'known',
  'welfare',
  'towardsTitle',
  'towardsGroup',
  'votes',
  'field',
  'ownEmployer',
  'otherRank',
  'reinterpreted',
  'side',
  'rivals',
  'behind',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** A candidate and what the model weighs of it. */
export interface RankedFeatures {
  readonly title: Title;
  readonly role: Role;
  readonly features: readonly number[];
}

/** The candidates of a query with their raw features, as the model is trained on them. */
export const rankedFeatures = (index: AlignmentIndex, query: AlignmentQuery): readonly RankedFeatures[] =>
  matchesFor(index, query).map(({ target, features }) => ({ title: target.title, role: target.role, features }));
