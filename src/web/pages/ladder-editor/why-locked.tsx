import { Alert } from '@digdir/designsystemet-react';
import { useViewer } from '../../viewer/viewer-context';
import type { EditedLadderFragment } from './edited-ladder.generated';
import { say } from './editor-texts';

/** Why the draft cannot be changed now, by where it is in its life, and what to do about it for who can. */
export const WhyLocked = ({ ladder: { status, organization } }: { readonly ladder: EditedLadderFragment }) => {
  const { may } = useViewer();
  if (status === 'DRAFT')
    return <Alert data-color="info">{say('notYours', { organization: organization.name })}</Alert>;
  return (
    <Alert data-color="info">
      {say(status === 'APPROVED' ? 'approved' : 'submitted')}{' '}
      {may('DRAFT_LADDERS', organization.code) && say('withdraw')}
    </Alert>
  );
};
