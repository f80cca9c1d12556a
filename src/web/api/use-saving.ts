import { useCallback, useState } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { failureOf, type Failure } from './failure';
import { oneAtATime } from './one-at-a-time';
import type { ToldProblem } from './problem';

/** How a change that was asked for stands. What was refused or failed has changed nothing, and can be sent again. */
export type Saving =
  | { readonly state: 'IDLE' | 'UNDER_WAY' | 'DONE' }
  | { readonly state: 'REFUSED'; readonly problems: readonly ToldProblem[] }
  | { readonly state: 'FAILED'; readonly failure: Failure };

/** What each change answers: problems where it was refused. */
interface Payload {
  readonly problems: readonly ToldProblem[];
}

/** Sends a change and tells how it stands. */
export interface Saver<Variables, Outcome> {
  readonly saving: Saving;
  /**
   * The payload of the change when it was done, else undefined; then `saving` says why. Asked for twice, as by a double
   * click, it is sent once.
   */
  readonly save: (variables: Variables) => Promise<Outcome | undefined>;
  /** Forgets what became of the last one. */
  readonly forget: () => void;
}

/** @param payloadOf Where in the answer the payload is. */
export const useSaving = <Data, Variables extends AnyVariables, Outcome extends Payload>(
  mutation: TypedDocumentNode<Data, Variables>,
  payloadOf: (data: Data) => Outcome,
): Saver<Variables, Outcome> => {
  const client = useClient();
  const [saving, setSaving] = useState<Saving>({ state: 'IDLE' });
  const [once] = useState(() => oneAtATime<Outcome | undefined>());
  const send = async (variables: Variables): Promise<Outcome | undefined> => {
    setSaving({ state: 'UNDER_WAY' });
    const { data, error } = await client.mutation<Data>(mutation, variables).toPromise();
    if (error || data === undefined) {
      setSaving({ state: 'FAILED', failure: error ? failureOf(error) : { kind: 'BROKEN' } });
      return undefined;
    }
    const payload = payloadOf(data);
    const { problems } = payload;
    setSaving(problems.length > 0 ? { state: 'REFUSED', problems } : { state: 'DONE' });
    return problems.length > 0 ? undefined : payload;
  };
  const save = (variables: Variables) => once(JSON.stringify(variables), () => send(variables));
  const forget = useCallback(() => setSaving({ state: 'IDLE' }), []);
  return { saving, save, forget };
};
