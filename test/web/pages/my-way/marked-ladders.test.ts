import { laddersAround, marksOf } from '../../../../src/web/pages/my-way/marked-ladders';

const ladder = (id: string) => ({ id, slug: id, name: id, steps: [], transitions: [] });
const assessed = (id: string, of: string, verdict: 'MET' | 'NOT_MET' | 'UNKNOWN') => ({
  verdict,
  step: { id, ladder: ladder(of) },
});
const words = { here: 'Här', next: 'Nästa', reached: 'Framme' };

describe('the ladders around an employee', () => {
  const person = {
    standing: [assessed('bas', 'levla', 'MET')],
    nextSteps: [assessed('fordjupad', 'levla', 'NOT_MET'), assessed('titel', 'skyddad', 'MET')],
  };

  it('are each there once, those that they stand in first', () => {
    expect(laddersAround(person).map(({ id }) => id)).toEqual(['levla', 'skyddad']);
  });

  it('mark where they stand, what is next, and what they reach already', () => {
    expect([...marksOf(person, words)]).toEqual([
      ['fordjupad', { label: 'Nästa', tone: 'attention' }],
      ['titel', { label: 'Framme', tone: 'good' }],
      ['bas', { label: 'Här', tone: 'here' }],
    ]);
  });
});
