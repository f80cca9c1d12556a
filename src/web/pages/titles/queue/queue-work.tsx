import { Switch } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { Failed } from '../../../states/failed';
import { Loading } from '../../../states/loading';
import { SavingState } from '../../../states/saving-state';
import type { QueueCommand } from '../../../title-work/queue-key';
import { useKeyChoice } from '../../../title-work/use-key-choice';
import { useQueueKeys } from '../../../title-work/use-queue-keys';
import type { TitleQueueFilter } from '../../../title-work/title-queue.generated';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import { QueueButtons } from './queue-buttons';
import { QueueDialogs, type QueueDialog } from './queue-dialogs';
import { QueueEmpty } from './queue-empty';
import { queueNames } from './queue-filter';
import { labelOf, WaitingTitleView } from './waiting-title-view';
import { say } from './queue-texts';
import { useQueueWork, type QueueWorking } from './use-queue-work';
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
  const { item, walk, turns, extra } = work;
  useUnsaved(extra.reason !== '' || extra.validFrom !== '', { within: queueNames });

  const pick = (index: number): void => {
    const picked = item?.alignment.candidates[index];
    if (item && picked) void work.confirm([labelOf(item)], picked.title);
  };
  const obey = (command: QueueCommand): void => {
    switch (command.kind) {
      case 'PICK':
        if (mayDecide) pick(command.place);
        return;
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
      <p className="title-queue-state" role="status">
        <strong>{say('remaining', { count: walk.remaining })}</strong> {work.told}
      </p>
      {work.saving.state !== 'DONE' && (
        <SavingState saving={work.saving} reload={() => work.reload(item?.title.label)} />
      )}
      <section ref={place} className="title-place" tabIndex={-1} aria-labelledby="waiting-title">
        <QueuePlace organization={organization} filter={filter} mayDecide={mayDecide} work={work} />
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

interface QueuePlaceProps extends QueueWorkProps {
  readonly work: QueueWorking;
}

/** The title that is looked at; that the next is being fetched; or that none waits. */
const QueuePlace = ({ organization, filter, mayDecide, work }: QueuePlaceProps) => {
  const { item, walk, failure, extra, setExtra } = work;
  if (item) {
    return (
      <WaitingTitleView
        key={item.title.label}
        item={item}
        pick={mayDecide ? (candidate) => void work.confirm([labelOf(item)], candidate.title) : undefined}
        extra={extra}
        setExtra={setExtra}
      />
    );
  }
  if (walk?.remaining === 0) {
    return <QueueEmpty organization={organization} isFiltered={Object.keys(filter).length > 0} />;
  }
  return (
    <div id="waiting-title">{failure ? <Failed failure={failure} again={() => work.reload()} /> : <Loading />}</div>
  );
};
