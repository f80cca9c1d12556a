import type { MutationContext } from '../app/mutation/mutation-context';
import type { Database } from '../db/database';
import { OPERATOR } from '../domain/access/viewer';
import { createRequestContext } from '../graphql/context';
import { answeringFrom, holdNewest } from './answering-from';
import type { Surroundings } from './surroundings';

/** Answers whoever runs the command on the server itself, who may do all, without a server. */
export const composeOperator = async (database: Database, surroundings: Surroundings): Promise<MutationContext> => {
  const holder = await holdNewest(database, surroundings);
  return createRequestContext({
    ...answeringFrom(database, holder, surroundings),
    viewer: OPERATOR,
    requestId: surroundings.newId(),
  });
};
