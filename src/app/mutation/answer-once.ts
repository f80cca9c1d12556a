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
  { viewer, hash }: MutationContext,
  { action, idempotency, dryRun }: OnceInput,
  { idempotency: store }: Stores,
  at: string,
  work: () => Promise<{ readonly value: Value } | Refused>,
): Promise<{ readonly value: Value } | Refused> => {
  if (idempotency?.key === undefined || dryRun === true) return work();
  const { key, input } = idempotency;
  const inputHash = hash(canonicalJson(input));
  const earlier = await store.find(viewer.subject, action, key);
  if (earlier !== undefined) {
    // What was remembered for this action is what the same work came to.
    return earlier.inputHash === inputHash ? { value: earlier.result as Value } : keyReused;
  }
  const outcome = await work();
  if ('value' in outcome) {
    await store.remember(viewer.subject, action, key, { inputHash, result: outcome.value }, at);
  }
  return outcome;
};

const keyReused = refused({
  code: 'IDEMPOTENCY_KEY_REUSED',
  path: ['idempotencyKey'],
  sv: 'Nyckeln har redan använts med andra uppgifter. Ta en ny nyckel, eller skicka samma uppgifter.',
  en: 'The key was used before with other input. Take a new key, or send the same input.',
});
