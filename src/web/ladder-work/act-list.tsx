import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useViewer } from '../viewer/viewer-context';
import { ActDialog } from './act-dialog';
import { isExplained, ladderActs, stateOfAct, type ActState, type LadderAct } from './ladder-acts';
import type { Permission } from '../viewer/viewer.generated';
import type { LadderLifeFragment } from './ladder-life.generated';
import { say } from './ladder-work-texts';
import './ladder-work.css';

interface ActListProps {
  readonly ladder: LadderLifeFragment;
  /** True where a finding stands in the way of publication. */
  readonly isFaulty: boolean;
  /** Fetches the ladder as it now is. */
  readonly reload: () => void;
  readonly onDone: (act: LadderAct) => void;
}

/** What can be done with a revision now. What others must do is explained, the rest is hidden. */
export const ActList = ({ ladder, isFaulty, reload, onDone }: ActListProps) => {
  const { who, may } = useViewer();
  const [asked, setAsked] = useState<LadderAct>();
  const { code, name } = ladder.organization;
  const context = {
    ladder,
    isFaulty,
    subject: who.subject,
    may: (permission: Permission) => may(permission, code),
  };
  const shown = ladderActs
    .map((act) => ({ act, state: stateOfAct(act, context) }))
    .filter(({ state }) => state !== 'HIDDEN');
  return (
    <>
      <ul className="ladder-acts">
        {shown.map(({ act, state }) => (
          <li key={act}>
            {state === 'OPEN' ? (
              <Button variant={isNext(act) ? 'primary' : 'secondary'} onClick={() => setAsked(act)}>
                {say(`acts.${act}`)}
              </Button>
            ) : (
              <Paragraph>{whyNot(act, state, name)}</Paragraph>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ActDialog
          act={asked}
          ladder={ladder}
          isFaulty={isFaulty}
          reload={reload}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined);
            onDone(asked);
          }}
        />
      )}
    </>
  );
};

const isNext = (act: LadderAct): boolean => act === 'submit' || act === 'approve' || act === 'publish';

const whyNot = (act: LadderAct, state: ActState, organization: string): string => {
  if (state === 'OWN_WORK') return say('why.ownWork');
  if (state === 'HAS_FAULTS') return say('why.hasFaults');
  return isExplained(act) ? say(`why.${act}`, { organization }) : '';
};
