import type { ApiKey } from '../../domain/access/api-key';
import { can, canSomewhere } from '../../domain/access/can';
import type { ViewerContext } from '../mutation/mutation-context';

/** The key with the id, when there is one that the viewer may see. */
export const findApiKey = async ({ viewer, stores }: ViewerContext, id: string): Promise<ApiKey | undefined> => {
  if (!canSomewhere(viewer, 'MANAGE_API_KEYS')) return undefined;
  const key = await stores.apiKeys.find(id);
  return key && can(viewer, 'MANAGE_API_KEYS', key) ? key : undefined;
};
