import type { ApiKey, ApiKeyRole } from '../../domain/access/api-key';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import { refuseOrganization } from '../mutation/refuse-organization';
import { apiKeySecretOf } from './api-key-secret';
import { apiKeyTrace } from './api-key-trace';

export interface CreateApiKeyInput {
  /** Code of the organisation that the key is to act for. */
  readonly organization: string;
  /** What it is for. */
  readonly name: string;
  readonly roles: readonly ApiKeyRole[];
  /** For how many days it may be used. */
  readonly days: number;
  readonly idempotencyKey?: string | undefined;
}

/** A key that was made. */
export interface CreatedApiKey {
  readonly id: string;
  /** Left out when the key was made earlier, by the same idempotency key: nobody knows its secret any more. */
  readonly secret?: string;
}

/** How many random bytes a secret is made of. */
const SECRET_BYTES = 32;

/**
 * Makes an API key and gives its secret, this once. What is stored, remembered and traced holds no more of the secret
 * than its hash, and the trail not even that.
 */
export const createApiKey = async (
  context: MutationContext,
  { idempotencyKey, ...input }: CreateApiKeyInput,
): Promise<Outcome<CreatedApiKey>> => {
  const id = context.newId();
  const secret = apiKeySecretOf(context.randomBytes(SECRET_BYTES));
  const outcome = await addApiKey(context, { id, hash: context.hash(secret) }, input, idempotencyKey);
  if (!('value' in outcome)) return outcome;
  const isNew = outcome.value === id;
  return { value: { id: outcome.value, ...(isNew && { secret }) } };
};

/** Gives the id of the key: the new one, or that of the key that was made earlier by the same idempotency key. */
const addApiKey = (
  context: MutationContext,
  { id, hash }: { readonly id: string; readonly hash: string },
  input: Omit<CreateApiKeyInput, 'idempotencyKey'>,
  key: string | undefined,
): Promise<Outcome<string>> =>
  mutate(
    context,
    { action: 'CREATE_API_KEY', permission: 'MANAGE_API_KEYS', idempotency: { key, input } },
    async ({ stores, catalog, at }) => {
      const refusal = refuseOrganization(context.viewer, catalog, 'MANAGE_API_KEYS', input.organization);
      if (refusal) return refusal;
      if (!isPerson(context.viewer)) return peopleOnly;
      const apiKey = apiKeyOf(context, id, at, input);
      await stores.apiKeys.add(apiKey, hash);
      return { value: id, trace: apiKeyTrace(undefined, apiKey) };
    },
  );

const DAY_MILLISECONDS = 86_400_000;

const apiKeyOf = (
  { viewer }: MutationContext,
  id: string,
  at: string,
  { organization, name, roles, days }: Omit<CreateApiKeyInput, 'idempotencyKey'>,
): ApiKey => ({
  id,
  organization,
  name,
  roles,
  createdAt: at,
  createdBy: viewer.subject,
  expiresAt: new Date(Date.parse(at) + days * DAY_MILLISECONDS).toISOString(),
});
