import { Button } from '@digdir/designsystemet-react';
import { Loading } from '../../../states/loading';
import { say } from '../editor-texts';
import type { DraftWork } from './use-draft-work';
import { useRoomForBar } from './use-room-for-bar';

/** Whether all is saved, and what can be undone or done again. */
export const WorkBar = ({ work: { saving, history, undo, redo } }: { readonly work: DraftWork }) => {
  const [last, next] = [history.done.at(-1)?.what, history.undone[0]?.what];
  const bar = useRoomForBar();
  const isBusy = saving.state === 'UNDER_WAY';
  return (
    <div className="work-bar" role="group" ref={bar} aria-label={say('undo')}>
      <Button
        variant="secondary"
        aria-disabled={undo === undefined || isBusy}
        onClick={() => void (isBusy ? undefined : undo?.())}
      >
        {undo && last !== undefined ? say('undoing', { what: last }) : say('undo')}
      </Button>
      <Button
        variant="secondary"
        aria-disabled={redo === undefined || isBusy}
        onClick={() => void (isBusy ? undefined : redo?.())}
      >
        {redo && next !== undefined ? say('redoing', { what: next }) : say('redo')}
      </Button>
      {isBusy ? (
        <Loading label={say('saving')} />
      ) : (
        <p className="saved" role="status">
          {saving.state === 'DONE' ? say('saved') : ''}
        </p>
      )}
    </div>
  );
};
