import type { ApiKey } from '../../domain/access/api-key';
import type { UnitOfWork } from '../ports/unit-of-work';

/** Notes when API keys were last used, beside the requests that use them. */
export interface ApiKeyUses {
  /** At most one note a minute and key is written. It neither waits nor fails. */
  readonly note: (key: ApiKey, at: Date) => void;
  /** Waits for what is being written. */
  readonly flush: () => Promise<void>;
}

/** What noting the uses needs. */
export interface ApiKeyUsesContext {
  readonly unitOfWork: Pick<UnitOfWork, 'write'>;
  /** Told of a note that could not be written; the next use tries again. */
  readonly onFailure: (error: unknown) => void;
}

/** Nothing is noted yet by this process; what others have noted stands in the key. */
export const noteApiKeyUses = ({ unitOfWork, onFailure }: ApiKeyUsesContext): ApiKeyUses => {
  const noted = new Map<string, string>();
  const underWay = new Set<Promise<void>>();
  const write = async (id: string, minute: string): Promise<void> => {
    try {
      await unitOfWork.write(({ apiKeys }) => apiKeys.touch(id, minute));
    } catch (error) {
      noted.delete(id);
      onFailure(error);
    }
  };
  return {
    note: ({ id, lastUsedAt = '' }, at) => {
      const minute = startOfMinute(at);
      if (minute <= (noted.get(id) ?? lastUsedAt)) return;
      noted.set(id, minute);
      const writing = write(id, minute).finally(() => underWay.delete(writing));
      underWay.add(writing);
    },
    flush: async () => {
      await Promise.all(underWay);
    },
  };
};

const MINUTE_MILLISECONDS = 60_000;

const startOfMinute = (at: Date): string =>
  new Date(Math.floor(at.getTime() / MINUTE_MILLISECONDS) * MINUTE_MILLISECONDS).toISOString();
