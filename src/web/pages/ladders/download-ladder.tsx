import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { ExportLadderFileDocument } from './export-ladder.generated';
import { say } from './ladders-texts';

/** Hands the ladder over as its YAML file. */
export const DownloadLadder = ({ ladder }: { readonly ladder: string }) => {
  const client = useClient();
  const [hasFailed, setHasFailed] = useState(false);
  const download = async () => {
    const { data } = await client.query(ExportLadderFileDocument, { ladder }).toPromise();
    setHasFailed(!data?.exportLadder);
    if (data?.exportLadder) save(data.exportLadder);
  };
  return (
    <>
      <Button variant="secondary" onClick={() => void download()}>
        {say('download')}
      </Button>
      <span role="status">{hasFailed && say('downloadFailed')}</span>
    </>
  );
};

const save = ({ fileName, content }: { readonly fileName: string; readonly content: string }): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/yaml' }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
};
