import { rolesByField } from '../../../../src/web/pages/ladder-editor/steps/roles-by-field';

const roles = [
  { field: 'äldreomsorg', name: 'Undersköterska' },
  { field: 'skola', name: 'Ämneslärare' },
  { field: 'skola', name: 'Lärare' },
  { field: 'skola', name: 'Zoolog' },
];

const listed = (language: string) =>
  rolesByField(roles, language).map((one) => [one.field, one.roles.map(({ name }) => name)]);

describe('the roles to choose for a step', () => {
  it('stand in the order of the alphabet under their fields', () => {
    expect(listed('sv')).toEqual([
      ['skola', ['Lärare', 'Zoolog', 'Ämneslärare']],
      ['äldreomsorg', ['Undersköterska']],
    ]);
  });

  it('stand in the order of the language that their names are in', () => {
    expect(listed('en')[0]).toEqual(['skola', ['Ämneslärare', 'Lärare', 'Zoolog']]);
  });
});
