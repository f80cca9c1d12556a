import type { ApiKey } from '../../domain/access/api-key';
import { omit } from '../../domain/omit';
import type { Trace } from '../mutation/mutate';

/** What the trail tells of a change of a key: nothing of its secret, and not when it was used. */
export const apiKeyTrace = (before: ApiKey | undefined, after: ApiKey): Trace => ({
  organization: after.organization,
  subject: { kind: 'apiKeys', key: after.id },
  before: before && omit(before, 'lastUsedAt'),
  after: omit(after, 'lastUsedAt'),
});
