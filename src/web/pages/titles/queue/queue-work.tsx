import { Switch } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { Failed } from '../../../states/failed';
import { Loading } from '../../../states/loading';
import { SavingState } from '../../../states/saving-state';
import type { QueueCommand } from '../../../title-work/queue-key';
import { useKeyChoice } from '../../../title-work/use-key-choice';
import { useQueueKeys } from '../../../title-work/use-queue-keys';
import type { TitleQueueFilter } from '../../../title-work/title-queue.generated';
import { QueueButtons } from './queue-buttons';
import { QueueDialogs, type QueueDialog } from './queue-dialogs';
import { QueueEmpty } from './queue-empty';
import { labelOf, WaitingTitleView } from './waiting-title-view';
import { say } from './queue-texts';
import { useQueueWork } from './use-queue-work';
import './queue.css';

interface QueueWorkProps {
  readonly organization: string;
  readonly filter: TitleQueueFilter;
  readonly mayDecide: boolean;
}

const dialogOf = { SEARCH: 'SEARCH', REJECT: 'REJECT', ALIKE: 'ALIKE', HELP: 'HELP' } as const;

/** One waiting title at a time, decided on by keys or buttons. */
export const QueueWork = ({ organization, filter, mayDecide }: QueueWorkProps) => {
  const work = useQueueWork(organization, filter);
  const [keysOn, setKeysOn] = useKeyChoice();
  const [dialog, setDialog] = useState<QueueDialog>();
  const { item, walk, turns } = work;

  const obey = (command: QueueCommand): void => {
    switch (command.kind) {
      case 'PICK': {
        const picked = item?.alignment.candidates[command.place];
        if (item && picked && mayDecide) void work.confirm([labelOf(item)], picked.title);
        return;
      }
      case 'NEXT':
        work.next();
        return;
      case 'PREVIOUS':
        work.previous();
        return;
      case 'UNDO':
        if (mayDecide) void work.undo();
        return;
      case 'HELP':
        setDialog('HELP');
        return;
      default:
        if (item && mayDecide) setDialog(dialogOf[command.kind]);
    }
  };
  useQueueKeys(keysOn, obey);

  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (turns > 0) place.current?.focus();
  }, [turns]);

  if (!walk) return work.failure ? <Failed failure={work.failure} again={() => work.reload()} /> : <Loading />;
  return (
    <div className="title-queue">
      <div className="title-queue-state">
        <strong>{say('remaining', { count: walk.remaining })}</strong>
        <p role="status">{work.told}</p>
      </div>
      {work.saving.state !== 'DONE' && (
        <SavingState saving={work.saving} reload={() => work.reload(item?.title.label)} />
      )}
      <section ref={place} className="title-place" tabIndex={-1} aria-labelledby="waiting-title">
        {item ? (
          <WaitingTitleView
            key={item.title.label}
            item={item}
            pick={mayDecide ? (candidate) => void work.confirm([labelOf(item)], candidate.title) : undefined}
            extra={work.extra}
            setExtra={work.setExtra}
          />
        ) : walk.remaining > 0 ? (
          <Waiting failure={work.failure} reload={() => work.reload()} />
        ) : (
          <QueueEmpty organization={organization} isFiltered={Object.keys(filter).length > 0} />
        )}
      </section>
      <QueueButtons hasItem={item !== undefined} mayDecide={mayDecide} mayUndo={work.mayUndo} obey={obey} />
      <Switch
        label={say('keysOn')}
        description={say('keysOnHelp')}
        checked={keysOn}
        onChange={({ target }) => setKeysOn(target.checked)}
      />
      <QueueDialogs
        open={dialog}
        close={() => {
          setDialog(undefined);
          work.returnTo();
        }}
        organization={organization}
        work={work}
      />
    </div>
  );
};

interface WaitingProps {
  readonly failure: ReturnType<typeof useQueueWork>['failure'];
  readonly reload: () => void;
}

/** What comes next has not been fetched yet. */
const Waiting = ({ failure, reload }: WaitingProps) => (
  <div id="waiting-title">{failure ? <Failed failure={failure} again={reload} /> : <Loading />}</div>
);
