import { spreadDifferences, writePath, writeValue } from '../../../../src/web/pages/trail/difference-words';

const WORDS = { nothing: 'nothing', yes: 'yes', no: 'no' };

describe('the differences of an event', () => {
  it('stand as they are where a value changed', () => {
    const difference = { path: ['name'], before: 'a', after: 'b' };
    expect(spreadDifferences([difference])).toEqual([difference]);
  });

  it('are spread over the parts of what came whole', () => {
    const after = { name: 'x', roles: ['EDITOR'], counts: { added: 2 } };
    expect(spreadDifferences([{ path: [], before: null, after }])).toEqual([
      { path: ['name'], before: undefined, after: 'x' },
      { path: ['roles'], before: undefined, after: ['EDITOR'] },
      { path: ['counts', 'added'], before: undefined, after: 2 },
    ]);
  });

  it('keep what came or went without parts', () => {
    expect(spreadDifferences([{ path: ['a'], before: {}, after: null }])).toEqual([
      { path: ['a'], before: {}, after: null },
    ]);
  });

  it.each([
    [null, 'nothing'],
    [[], 'nothing'],
    [true, 'yes'],
    [0, '0'],
    ['word', 'word'],
    [['a', false], 'a, no'],
    [{}, '{}'],
  ])('write %j as %s', (value, text) => {
    expect(writeValue(value, WORDS)).toBe(text);
  });

  it('name the place by its way, or the whole', () => {
    expect(writePath(['steps', 'underskoterska'], 'the whole')).toBe('steps › underskoterska');
    expect(writePath([], 'the whole')).toBe('the whole');
  });
});
