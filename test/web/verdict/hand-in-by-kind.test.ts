import { handInByKind } from '../../../src/web/verdict/hand-in-by-kind';

it('tells papers by kind in the order told, and the same words once', () => {
  expect(
    handInByKind([
      { kind: 'QUALIFICATION', text: 'Omvårdnadsprogrammet' },
      { kind: 'CLAIM', text: 'Omvårdnadsprogrammet' },
      { kind: 'QUALIFICATION', text: 'Vårdlinjen' },
      { kind: 'QUALIFICATION', text: 'Omvårdnadsprogrammet' },
    ]),
  ).toEqual([
    { kind: 'QUALIFICATION', texts: ['Omvårdnadsprogrammet', 'Vårdlinjen'] },
    { kind: 'CLAIM', texts: ['Omvårdnadsprogrammet'] },
  ]);
});
