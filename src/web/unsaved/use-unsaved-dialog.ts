import type { MouseEvent, SyntheticEvent } from 'react';
import { useAskFirst } from './unsaved-context';
import type { UnsavedWork } from './unsaved-works';
import { useUnsaved } from './use-unsaved';

/** A dialog that asks before it closes on something typed that is not saved. */
export interface UnsavedDialog {
  /** What the dialog itself is to have. */
  readonly asking: {
    readonly onCancel: (event: SyntheticEvent<HTMLDialogElement>) => void;
    readonly onClick: (event: MouseEvent<HTMLDialogElement>) => void;
    readonly onClose: () => void;
  };
  /** For a button in the dialog that gives up. */
  readonly giveUp: (event: MouseEvent<HTMLElement>) => void;
  /** Call it when it has been saved, before going on to another page at once. */
  readonly isSaved: () => void;
}

const IN_DIALOG = 'in the dialog';

/**
 * While something typed in a dialog is not saved, it is asked before one leaves it, as `useUnsaved` does, and also
 * before one closes the dialog by its button, by Escape or by giving up.
 *
 * @param whenClosed Called when it has closed.
 * @param within Names of choices in the query of the address to which the dialog belongs.
 */
export const useUnsavedDialog = (
  isChanged: boolean,
  whenClosed: () => void,
  within: UnsavedWork['within'] = [],
): UnsavedDialog => {
  const askFirst = useAskFirst();
  const isSaved = useUnsaved(isChanged, { kind: IN_DIALOG, within });
  const close = (dialog: HTMLDialogElement | null) => askFirst(IN_DIALOG, () => dialog?.close());
  return {
    asking: {
      onCancel: (event) => {
        event.preventDefault();
        close(event.currentTarget);
      },
      onClick: (event) => {
        if (!(event.target instanceof Element) || !event.target.closest('[command="close"]')) return;
        event.preventDefault();
        close(event.currentTarget);
      },
      onClose: whenClosed,
    },
    giveUp: ({ currentTarget }) => close(currentTarget.closest('dialog')),
    isSaved,
  };
};
