import { Alert, Heading } from '@digdir/designsystemet-react';
import { DeviationList } from '../../../ladder-work/deviation-list';
import { FindingList } from '../../../ladder-work/finding-list';
import { wordForChange } from '../../../vocabulary/deviation';
import type { ReadLadderFileMutation } from '../ladder-file.generated';
import { say } from './list-texts';

/** What a file leads to: what it changes, and what stands in the way of publishing what it says, by line. */
export const ImportOutlook = ({ outlook }: { readonly outlook: ReadLadderFileMutation['importLadder'] }) => {
  const { outcome, differences, findings } = outlook;
  return (
    <div className="editor-form" role="status">
      {outcome && (
        <Alert data-color="info">
          {say(`file.outcome.${outcome}`)} {outcome === 'CHANGED_DRAFT' && say('file.overDraft')}
        </Alert>
      )}
      {differences.length > 0 && (
        <>
          <Heading level={3} data-size="xs">
            {say('file.differences')}
          </Heading>
          <DeviationList deviations={differences} words={wordForChange} />
        </>
      )}
      {findings.length > 0 && (
        <>
          <Heading level={3} data-size="xs">
            {say('file.findings')}
          </Heading>
          <FindingList
            findings={findings.map(({ line, finding }) => ({
              ...finding,
              message: say('file.line', { line, message: finding.message }),
            }))}
          />
        </>
      )}
    </div>
  );
};
