import { useEffect, useEffectEvent } from 'react';
import { commandOf, type QueueCommand } from './queue-key';

const FIELDS = 'input, textarea, select, [contenteditable]';
const CONTROLS = 'a, button, summary, [role="button"]';

/** Does what the keys mean while they are on and no dialog is open. */
export const useQueueKeys = (isOn: boolean, obey: (command: QueueCommand) => void): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (document.querySelector('dialog[open]')) return;
    const command = commandOf({
      key: event.key,
      withModifier: event.ctrlKey || event.metaKey || event.altKey,
      inField: target.closest(FIELDS) !== null,
      onControl: target.closest(CONTROLS) !== null,
    });
    if (!command || event.repeat) return;
    event.preventDefault();
    obey(command);
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn]);
};
