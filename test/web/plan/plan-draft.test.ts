import { asksAnew, draftOf, inputOfDraft, isChanged, isOwn } from '../../../src/web/plan/plan-draft';
import { shownAction, shownOpportunity } from '../support/plans';

const study = shownAction('Läs påbyggnaden', {
  kind: 'STUDY',
  opportunity: shownOpportunity('pabyggnad'),
  due: '2027-06-01',
});
const own = shownAction('Prata med chefen', { done: true });

describe('a plan that is being edited', () => {
  it('is sent as it was where nothing was edited', () => {
    expect(draftOf([study, own]).map(inputOfDraft)).toEqual([
      { route: { kind: 'STUDY', opportunity: 'pabyggnad', due: '2027-06-01' } },
      { own: { text: 'Prata med chefen', done: true } },
    ]);
    expect(isChanged(draftOf([study, own]), [study, own])).toBe(false);
  });

  it('knows own words from what a route says', () => {
    expect(draftOf([study, own]).map(isOwn)).toEqual([false, true]);
  });

  it('is changed by a day, a tick, a word, an addition or a removal', () => {
    const [first, second] = draftOf([study, own]);
    if (!first || !second) throw new Error('Two actions were expected.');
    expect(isChanged([{ ...first, due: '' }, second], [study, own])).toBe(true);
    expect(isChanged([first, { ...second, done: false }], [study, own])).toBe(true);
    expect(isChanged([first, { ...second, text: 'Något annat' }], [study, own])).toBe(true);
    expect(isChanged([first, second, { ...second, key: 'new', saved: undefined }], [study, own])).toBe(true);
    expect(isChanged([first], [study, own])).toBe(true);
  });

  it('asks for nothing else where only a tick is set or taken away', () => {
    const [first, second] = draftOf([study, own]);
    if (!first || !second) throw new Error('Two actions were expected.');
    expect(asksAnew([first, { ...second, done: false }], [study, own])).toBe(false);
    expect(asksAnew([{ ...first, due: '' }, second], [study, own])).toBe(true);
    expect(asksAnew([first, { ...second, text: 'Något annat', done: false }], [study, own])).toBe(true);
    expect(asksAnew([second, first], [study, own])).toBe(true);
    expect(asksAnew([first], [study, own])).toBe(true);
  });

  it('tells those that say the same from each other', () => {
    const [one, other] = draftOf([own, own]);
    expect(one?.key).not.toBe(other?.key);
  });

  it('leaves out a day that was taken away', () => {
    const [first] = draftOf([study]);
    if (!first) throw new Error('An action was expected.');
    expect(inputOfDraft({ ...first, due: '' })).toEqual({ route: { kind: 'STUDY', opportunity: 'pabyggnad' } });
  });
});
