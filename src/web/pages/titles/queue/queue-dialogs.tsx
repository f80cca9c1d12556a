import { AlikeDialog } from './alike-dialog';
import { KeysDialog } from './keys-dialog';
import { RejectDialog } from './reject-dialog';
import { TitleSearchDialog } from './title-search-dialog';
import type { QueueWorking } from './use-queue-work';
import { labelOf } from './waiting-title-view';

/** What can be open over the queue. */
export type QueueDialog = 'SEARCH' | 'REJECT' | 'ALIKE' | 'HELP';

interface QueueDialogsProps {
  readonly open: QueueDialog | undefined;
  readonly close: () => void;
  readonly organization: string;
  readonly work: QueueWorking;
}

/** The dialog that is open, if any, on the title that is looked at. */
export const QueueDialogs = ({ open, close, organization, work }: QueueDialogsProps) => {
  const { item } = work;
  if (open === 'HELP') return <KeysDialog close={close} />;
  if (!item || open === undefined) return null;
  const decided = labelOf(item);
  switch (open) {
    case 'SEARCH':
      return (
        <TitleSearchDialog
          label={decided.label}
          close={close}
          choose={(standard) => {
            close();
            void work.confirm([decided], standard);
          }}
        />
      );
    case 'REJECT':
      return (
        <RejectDialog
          label={decided.label}
          begun={work.extra.reason}
          saving={work.saving}
          close={close}
          reject={async (reason) => {
            if (await work.reject(decided, reason)) close();
          }}
        />
      );
    case 'ALIKE':
      return (
        <AlikeDialog
          organization={organization}
          item={item}
          close={close}
          choose={(others, standard) => {
            close();
            void work.confirm([decided, ...others], standard);
          }}
        />
      );
  }
};
