import { firstInView } from '../../../src/web/staircase/first-in-view';
import type { StepMark } from '../../../src/web/staircase/marks';

const placed = ['bas', 'fordjupad', 'expert'].map((id) => ({ step: { id, level: null, role: { id: '', name: '' } } }));
const marks = new Map<string, StepMark>([
  ['bas', { label: 'Nästa steg', tone: 'attention' }],
  ['expert', { label: 'Du är här', tone: 'here' }],
]);

const first = (selected: string | undefined, marked = marks) => firstInView(placed, selected, marked)?.step.id;

describe('what a wide picture begins at', () => {
  it('is the step that is open', () => expect(first('fordjupad')).toBe('fordjupad'));

  it('is where somebody stands', () => expect(first(undefined)).toBe('expert'));

  it('is the next step of who stands nowhere', () => {
    expect(first(undefined, new Map([...marks].slice(0, 1)))).toBe('bas');
  });

  it('is nothing where no step is marked', () => expect(first(undefined, new Map())).toBeUndefined());
});
