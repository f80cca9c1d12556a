import { chosenRevisions } from '../../../../src/web/pages/ladders/chosen-revisions';

describe('chosenRevisions', () => {
  const nothing = { from: null, to: null };

  it('takes the newest and the one before it where the address names none', () => {
    expect(chosenRevisions([1, 2, 3], nothing)).toEqual({ from: 2, to: 3 });
  });

  it('takes those that the address names, in either order', () => {
    expect(chosenRevisions([1, 2, 3], { from: '3', to: '1' })).toEqual({ from: 3, to: 1 });
  });

  it('does not take one that the ladder does not have', () => {
    expect(chosenRevisions([1, 2], { from: '7', to: 'two' })).toEqual({ from: 1, to: 2 });
  });

  it('has nothing to choose where there is one revision', () => {
    expect(chosenRevisions([1], nothing)).toBeUndefined();
  });
});
