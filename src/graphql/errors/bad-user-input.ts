import { GraphQLError } from 'graphql';

/** A message in both languages. */
export interface BilingualMessage {
  readonly en: string;
  readonly sv: string;
}

/** The refusal of input that cannot be answered. The message never repeats what was given. */
export const badUserInput = ({ en, sv }: BilingualMessage): GraphQLError =>
  new GraphQLError(en, { extensions: { code: 'BAD_USER_INPUT', messageSv: sv, http: { status: 400 } } });
