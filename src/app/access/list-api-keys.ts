import type { ApiKey } from '../../domain/access/api-key';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Denied } from '../mutation/outcome';
import { denialOfOrganization } from './denial';

/** The keys of the organisation, the newest first, also those that can no longer be used. */
export const listApiKeys = async (
  context: ViewerContext,
  organization: string,
): Promise<{ readonly value: readonly ApiKey[] } | Denied> => {
  const denied = denialOfOrganization(context, 'MANAGE_API_KEYS', organization);
  return denied ? { denied } : { value: await context.stores.apiKeys.list(organization) };
};
