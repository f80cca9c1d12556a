import { Button } from '@digdir/designsystemet-react';
import type { QueueCommand } from '../../../title-work/queue-key';
import { say } from './queue-texts';

interface QueueButtonsProps {
  readonly hasItem: boolean;
  readonly mayDecide: boolean;
  readonly mayUndo: boolean;
  readonly obey: (command: QueueCommand) => void;
}

/** What can be done with the title, each with its key. The suggestions have buttons of their own. */
export const QueueButtons = ({ hasItem, mayDecide, mayUndo, obey }: QueueButtonsProps) => (
  <div className="queue-buttons">
    {hasItem && mayDecide && (
      <div role="group" aria-label={say('doing')}>
        <KeyButton letter="S" words={say('search')} press={() => obey({ kind: 'SEARCH' })} />
        <KeyButton letter="R" words={say('reject')} press={() => obey({ kind: 'REJECT' })} />
        <KeyButton letter="B" words={say('alike')} press={() => obey({ kind: 'ALIKE' })} />
      </div>
    )}
    <div role="group" aria-label={say('walking')}>
      {hasItem && <KeyButton letter="P" words={say('previous')} press={() => obey({ kind: 'PREVIOUS' })} />}
      {hasItem && <KeyButton letter="N" words={say('next')} press={() => obey({ kind: 'NEXT' })} />}
      {mayDecide && mayUndo && <KeyButton letter="U" words={say('undo')} press={() => obey({ kind: 'UNDO' })} />}
      <KeyButton letter="?" words={say('help')} press={() => obey({ kind: 'HELP' })} />
    </div>
  </div>
);

interface KeyButtonProps {
  readonly letter: string;
  readonly words: string;
  readonly press: () => void;
}

const KeyButton = ({ letter, words, press }: KeyButtonProps) => (
  <Button variant="secondary" onClick={press}>
    {words} <kbd aria-hidden>{letter}</kbd>
  </Button>
);
