/** What may be done with a key while a title of the queue is looked at. */
export type QueueCommand =
  | { readonly kind: 'PICK'; readonly place: number }
  | { readonly kind: 'SEARCH' | 'REJECT' | 'ALIKE' | 'NEXT' | 'PREVIOUS' | 'UNDO' | 'HELP' };

/** A key that was pressed, and where. */
export interface PressedKey {
  readonly key: string;
  readonly withModifier: boolean;
  /** Whether it was pressed in a field, where it is text. */
  readonly inField: boolean;
  /** Whether it was pressed on a button or a link, which Enter presses. */
  readonly onControl: boolean;
}

const ACCEPT: QueueCommand = { kind: 'PICK', place: 0 };

const letters: ReadonlyMap<string, QueueCommand> = new Map<string, QueueCommand>([
  ['a', ACCEPT],
  ['s', { kind: 'SEARCH' }],
  ['r', { kind: 'REJECT' }],
  ['b', { kind: 'ALIKE' }],
  ['n', { kind: 'NEXT' }],
  ['p', { kind: 'PREVIOUS' }],
  ['u', { kind: 'UNDO' }],
  ['?', { kind: 'HELP' }],
]);

/** What the key means; undefined where it means nothing, is text, or is for the browser. */
export const commandOf = ({ key, withModifier, inField, onControl }: PressedKey): QueueCommand | undefined => {
  if (withModifier || inField) return undefined;
  if (key === 'Enter') return onControl ? undefined : ACCEPT;
  if (/^[1-5]$/u.test(key)) return { kind: 'PICK', place: Number(key) - 1 };
  return letters.get(key.toLowerCase());
};
