import { toldAnswer } from '../../../../src/web/pages/integrators/told-answer';

describe('an answer to show', () => {
  it('is without the names of types, at any depth, and else as it came', () => {
    const data = {
      title: { __typename: 'Title', label: 'Usk', codes: [{ __typename: 'Code', code: '1' }], role: null },
    };
    expect(JSON.parse(toldAnswer(data))).toEqual({
      data: { title: { label: 'Usk', codes: [{ code: '1' }], role: null } },
    });
    expect(toldAnswer(data)).not.toContain('__typename');
  });
});
