import { useState } from 'react';
import { freshKey } from '../../../api/fresh-key';
import { useSaving, type Saving } from '../../../api/use-saving';
import { apiLanguage } from '../../../language/language';
import { ImportTitlesDocument, type TitleImportReportFragment } from '../../../title-work/import-titles.generated';
import { keepLastImport } from './last-import';
import { listInput, type ListGiven } from './list-given';

/** What has come of a list so far. */
export interface TitleImporting {
  /** How the trial or the import stands. */
  readonly saving: Saving;
  /** What the list comes to, once it has been tried as it is. */
  readonly tried: TitleImportReportFragment | undefined;
  /** What the import came to. */
  readonly imported: TitleImportReportFragment | undefined;
  /** The key of the import that runs. */
  readonly runningKey: string | undefined;
  readonly tryOut: (given: ListGiven, confirmResolved: boolean) => Promise<boolean>;
  readonly doImport: (given: ListGiven, confirmResolved: boolean) => Promise<boolean>;
  /** Forgets what was tried: the list or the choice has changed. */
  readonly forget: () => void;
}

/** Tries a list out and imports it. An import that got no answer is sent again under its key, so that it is done once. */
export const useTitleImport = (organization: string): TitleImporting => {
  const { saving, save, forget } = useSaving(ImportTitlesDocument, (data) => data.importTitles);
  const [tried, setTried] = useState<TitleImportReportFragment>();
  const [imported, setImported] = useState<TitleImportReportFragment>();
  const [key, setKey] = useState(freshKey);
  const [isRunning, setIsRunning] = useState(false);
  const send = async (given: ListGiven, confirmResolved: boolean, rest: { dryRun: boolean; idempotencyKey?: string }) =>
    save({
      input: { organization, list: await listInput(given), confirmResolved, ...rest },
      language: apiLanguage,
    });
  return {
    saving,
    tried,
    imported,
    runningKey: isRunning ? key : undefined,
    tryOut: async (given, confirmResolved) => {
      setImported(undefined);
      const payload = await send(given, confirmResolved, { dryRun: true });
      setTried(payload?.report ?? undefined);
      return payload !== undefined;
    },
    doImport: async (given, confirmResolved) => {
      keepLastImport(organization, { key, name: given.as === 'FILE' ? (given.file?.name ?? '') : '' });
      setIsRunning(true);
      const payload = await send(given, confirmResolved, { dryRun: false, idempotencyKey: key });
      setIsRunning(false);
      if (!payload) return false;
      setImported(payload.report ?? undefined);
      setTried(undefined);
      setKey(freshKey());
      return true;
    },
    forget: () => {
      setTried(undefined);
      setImported(undefined);
      setKey(freshKey());
      forget();
    },
  };
};
