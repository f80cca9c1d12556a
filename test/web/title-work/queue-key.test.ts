import { commandOf, type PressedKey } from '../../../src/web/title-work/queue-key';

const pressed = (key: string, rest: Partial<PressedKey> = {}): PressedKey => ({
  key,
  withModifier: false,
  inField: false,
  onControl: false,
  ...rest,
});

describe('a key in the queue', () => {
  it.each([
    ['a', { kind: 'PICK', place: 0 }],
    ['A', { kind: 'PICK', place: 0 }],
    ['Enter', { kind: 'PICK', place: 0 }],
    ['1', { kind: 'PICK', place: 0 }],
    ['5', { kind: 'PICK', place: 4 }],
    ['s', { kind: 'SEARCH' }],
    ['r', { kind: 'REJECT' }],
    ['b', { kind: 'ALIKE' }],
    ['n', { kind: 'NEXT' }],
    ['p', { kind: 'PREVIOUS' }],
    ['u', { kind: 'UNDO' }],
    ['?', { kind: 'HELP' }],
  ])('%s is a command', (key, command) => {
    expect(commandOf(pressed(key))).toEqual(command);
  });

  it.each(['0', '6', 'x', 'Tab', ' ', 'Escape', 'constructor'])('%s means nothing', (key) => {
    expect(commandOf(pressed(key))).toBeUndefined();
  });

  it.each(['a', 'Enter', '1', '?'])('%s is text in a field, and the browser’s with a modifier', (key) => {
    expect(commandOf(pressed(key, { inField: true }))).toBeUndefined();
    expect(commandOf(pressed(key, { withModifier: true }))).toBeUndefined();
  });

  it('Enter presses the button that it is on, while letters still decide', () => {
    expect(commandOf(pressed('Enter', { onControl: true }))).toBeUndefined();
    expect(commandOf(pressed('n', { onControl: true }))).toEqual({ kind: 'NEXT' });
  });
});
