import { factKey } from '../../../../src/domain/person/import/fact-key';
import { factIn } from '../../../support/people-rows';

const keyOf = (cells: Parameters<typeof factIn>[0]): string => factKey(factIn(cells));

const employment = { title: 'Usk. natt', form: 'tillsvidare', from: '2019-03-01', percent: '75' };
const paper = { qualification: 'bevis-underskoterska', issued: '2024-02-15' };
const credits = { area: 'svenska', points: '80', creditUnit: 'gp', issued: '2018-06-08' };
const assessed = { competence: 'bemotande', proficiency: '2', issued: '2024-05-20' };
const assignment = { scale: 'levla', level: 'bas', role: 'underskoterska', from: '2024-09-01' };

describe('two facts', () => {
  it.each([
    ['an employment with the title in other letters', employment, { title: 'USK  NATT' }],
    ['an employment that has ended', employment, { to: '2025-01-31', form: 'visstid', percent: '50' }],
    ['a paper that has been verified', paper, { verification: 'påstådd', expires: '2030-01-01', begun: '2020-01-01' }],
    ['credits that have grown', credits, { points: '100' }],
    ['a competence that is judged otherwise', assessed, { proficiency: '3' }],
    ['an assignment that has ended', assignment, { to: '2025-01-31' }],
    ['a person who has moved', { unit: 'a-1' }, { unit: 'a-2', complete: 'ja' }],
  ])('are one told again: %s', (_, cells, changes) => {
    expect(keyOf({ ...cells, ...changes })).toBe(keyOf(cells));
  });

  it('are two where they differ in what makes them what they are', () => {
    const different = [
      {},
      employment,
      { ...employment, title: 'Usk. dag' },
      { ...employment, from: '2019-03-02' },
      { ...employment, employer: '0180' },
      paper,
      { ...paper, issued: '2024-02-16' },
      { ...paper, qualification: 'yrkespaket-barnskotare' },
      credits,
      { ...credits, area: 'vård och omsorg' },
      { ...credits, creditUnit: 'hp' },
      { ...credits, issued: '2018-06-09' },
      assessed,
      { ...assessed, issued: '2024-05-21' },
      assignment,
      { ...assignment, level: 'fordjupad' },
      { ...assignment, scale: 'malmo', level: 'novis' },
      { ...assignment, role: 'barnskotare' },
      { ...assignment, from: '2024-09-02' },
    ];
    expect(new Set(different.map(keyOf)).size).toBe(different.length);
  });
});
