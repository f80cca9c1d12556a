import { canonicalJson } from '../../domain/canonical-json';
import type { AuditAction } from '../../domain/audit/audit-action';
import type { Stores } from '../ports/unit-of-work';
import type { MutationContext } from './mutation-context';
import { refused, type Refused } from './outcome';

/** The key that a client chose for a creation or an import, and all that it was sent with. */
export interface IdempotentInput {
  /** Left out: the client takes the risk of doing it twice. */
  readonly key: string | undefined;
  readonly input: unknown;
}

interface OnceInput {
  readonly action: AuditAction;
  readonly idempotency?: IdempotentInput | undefined;
  readonly dryRun?: boolean | undefined;
}

/**
 * Does the work unless the viewer has used the key for this action before: then the answer is the one given then, or
 * a refusal where the input is another. Refusals are not remembered, so what was wrong can be put right.
 */
export const answerOnce = async <Value>(
  context: MutationContext,
  once: OnceInput,
  stores: Stores,
  at: string,
  work: () => Promise<{ readonly value: Value } | Refused>,
): Promise<{ readonly value: Value } | Refused> => {
  const earlier = await earlierAnswer(context, once, stores);
  // What was remembered for this action is what the same work came to.
  if (earlier !== undefined) return earlier as { readonly value: Value } | Refused;
  const outcome = await work();
  const { action, idempotency, dryRun } = once;
  if ('value' in outcome && idempotency?.key !== undefined && dryRun !== true) {
    const answer = { inputHash: hashOf(context, idempotency), result: outcome.value };
    await stores.idempotency.remember(context.viewer.subject, action, idempotency.key, answer, at);
  }
  return outcome;
};

/** The answer to a key that the viewer has used for this action before; undefined for a new one. */
export const earlierAnswer = async (
  context: Pick<MutationContext, 'viewer' | 'hash'>,
  { action, idempotency, dryRun }: OnceInput,
  stores: Pick<Stores, 'idempotency'>,
): Promise<{ readonly value: unknown } | Refused | undefined> => {
  if (idempotency?.key === undefined || dryRun === true) return undefined;
  const earlier = await stores.idempotency.find(context.viewer.subject, action, idempotency.key);
  if (earlier === undefined) return undefined;
  return earlier.inputHash === hashOf(context, idempotency) ? { value: earlier.result } : keyReused;
};

const hashOf = ({ hash }: Pick<MutationContext, 'hash'>, { input }: IdempotentInput): string =>
  hash(canonicalJson(input));

const keyReused = refused({
  code: 'IDEMPOTENCY_KEY_REUSED',
  path: ['idempotencyKey'],
  sv: 'Nyckeln har redan använts med andra uppgifter. Ta en ny nyckel, eller skicka samma uppgifter.',
  en: 'The key was used before with other input. Take a new key, or send the same input.',
});
