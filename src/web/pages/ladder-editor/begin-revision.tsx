import { Button } from '@digdir/designsystemet-react';
import { useSaving } from '../../api/use-saving';
import { apiLanguage } from '../../language/language';
import type { LadderLifeFragment } from '../../ladder-work/ladder-life.generated';
import { SavingState } from '../../states/saving-state';
import { useViewer } from '../../viewer/viewer-context';
import { say } from './editor-texts';
import { BeginRevisionDocument } from './ladder-work.generated';

interface BeginRevisionProps {
  readonly ladder: LadderLifeFragment;
  readonly onBegun: (ladder: LadderLifeFragment) => void;
}

/** Opens the next revision of a published ladder as a draft. It begins as the published one is. */
export const BeginRevision = ({ ladder, onBegun }: BeginRevisionProps) => {
  const { may } = useViewer();
  const { saving, save } = useSaving(BeginRevisionDocument, (data) => data.editLadder);
  if (!may('DRAFT_LADDERS', ladder.organization.code)) return null;
  const begin = async () => {
    // An edit must change something; this sets a value that is there already.
    const operations = [{ setCumulative: ladder.cumulative }];
    const input = { ladder: ladder.id, expectedVersion: 0, operations };
    const begun = await save({ input, language: apiLanguage });
    if (begun?.ladder) onBegun(begun.ladder);
  };
  return (
    <div className="editor-form">
      <div>
        <Button disabled={saving.state === 'UNDER_WAY'} onClick={() => void begin()}>
          {say('published.begin')}
        </Button>
      </div>
      <SavingState saving={saving} reload={() => onBegun(ladder)} />
    </div>
  );
};
