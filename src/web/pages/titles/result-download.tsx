import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { today } from '../../day/today';
import { askOnce, failureIn } from '../../api/ask-once';
import type { Failure } from '../../api/failure';
import { fetchPages, type PagesFetched } from '../../api/fetch-pages';
import { Failed } from '../../states/failed';
import { writeCsv } from '../../title-work/csv';
import { resultRows } from '../../title-work/result-rows';
import { saveFile } from '../../title-work/save-file';
import { TitleResultsDocument } from '../../title-work/title-results.generated';
import { resultWords } from './result-words';
import { say } from './titles-texts';

type Download =
  | { readonly state: 'IDLE' }
  | ({ readonly state: 'UNDER_WAY' } & PagesFetched)
  | { readonly state: 'DONE'; readonly count: number }
  | { readonly state: 'FAILED'; readonly failure: Failure };

/** Gives every title in use with its answer as a file, made here from the pages of the list. */
export const ResultDownload = ({ organization }: { readonly organization: string }) => {
  const client = useClient();
  const [download, setDownload] = useState<Download>({ state: 'IDLE' });
  const fetchAll = async (): Promise<void> => {
    setDownload({ state: 'UNDER_WAY', done: 0, total: 0 });
    try {
      const results = await fetchPages(
        async (page) => (await askOnce(client, TitleResultsDocument, { organization, ...page })).localTitles,
        (fetched) => setDownload({ state: 'UNDER_WAY', ...fetched }),
      );
      const day = today();
      saveFile(
        say('download.file', { organization, day }),
        'text/csv;charset=utf-8',
        writeCsv(resultRows(results, resultWords)),
      );
      setDownload({ state: 'DONE', count: results.length });
    } catch (error) {
      setDownload({ state: 'FAILED', failure: failureIn(error) });
    }
  };
  return (
    <div className="title-download">
      <Paragraph>{say('download.lead')}</Paragraph>
      <Button variant="secondary" loading={download.state === 'UNDER_WAY'} onClick={() => void fetchAll()}>
        {say('download.do')}
      </Button>
      <p role="status">
        {download.state === 'UNDER_WAY' && say('download.underWay', { done: download.done, total: download.total })}
        {download.state === 'DONE' && say('download.done', { count: download.count })}
      </p>
      {download.state === 'FAILED' && <Failed failure={download.failure} again={() => void fetchAll()} />}
    </div>
  );
};
