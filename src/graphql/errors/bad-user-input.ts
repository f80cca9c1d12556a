import { GraphQLError, type ASTNode } from 'graphql';

/** A message in both languages. */
export interface BilingualMessage {
  readonly en: string;
  readonly sv: string;
}

/** The refusal of input that cannot be answered, at its place in the query where `node` is given. The message never repeats what was given. */
export const badUserInput = ({ en, sv }: BilingualMessage, node?: ASTNode): GraphQLError =>
  new GraphQLError(en, {
    ...(node && { nodes: node }),
    extensions: { code: 'BAD_USER_INPUT', messageSv: sv, http: { status: 400 } },
  });
