import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askOnce } from '../../../api/ask-once';
import {
  TitleImportProgressDocument,
  type TitleImportProgressQuery,
} from '../../../title-work/import-progress.generated';

/** How far an import has come. */
export type Progress = NonNullable<TitleImportProgressQuery['importProgress']>;

const MILLISECONDS_BETWEEN = 500;

const hasEnded = (progress: Progress | null): boolean => progress?.phase === 'DONE' || progress?.phase === 'FAILED';

/** Asks how far the import with the key has come, until it has ended; without a key it asks nothing. */
export const useProgress = (organization: string, key: string | undefined): Progress | undefined => {
  const client = useClient();
  const [known, setKnown] = useState<{ readonly key: string; readonly progress: Progress | null }>();
  useEffect(() => {
    if (key === undefined) return;
    let timer: number | undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      const progress = await askOnce(client, TitleImportProgressDocument, { organization, key }).then(
        (data) => data.importProgress,
        () => null,
      );
      if (isOver) return;
      setKnown({ key, progress });
      if (!hasEnded(progress)) timer = window.setTimeout(() => void ask(), MILLISECONDS_BETWEEN);
    };
    void ask();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [client, organization, key]);
  return known?.key === key ? (known?.progress ?? undefined) : undefined;
};
