import { demandTree } from '../../../src/web/requirement/demand-tree';

describe('demandTree', () => {
  it('puts each part below what it is a part of, in the order given', () => {
    const tree = demandTree([
      { id: 'r', parentId: null, text: 'one of these' },
      { id: 'r.0', parentId: 'r', text: 'the proof' },
      { id: 'r.1', parentId: 'r', text: 'all of these' },
      { id: 'r.1.0', parentId: 'r.1', text: 'a course' },
      { id: 'r.1.1', parentId: 'r.1', text: 'a year of work' },
    ]);
    expect(tree).toEqual({
      id: 'r',
      text: 'one of these',
      parts: [
        { id: 'r.0', text: 'the proof', parts: [] },
        {
          id: 'r.1',
          text: 'all of these',
          parts: [
            { id: 'r.1.0', text: 'a course', parts: [] },
            { id: 'r.1.1', text: 'a year of work', parts: [] },
          ],
        },
      ],
    });
  });

  it('has nothing to grow from where there is no node', () => {
    expect(demandTree([])).toBeUndefined();
  });
});
