import { decisionInWords } from '../../../src/app/title-work/title-decision-texts';
import { mappingDecision } from '../../support/builders/mapping-decision';

describe('a decision in words', () => {
  it('was taken on the day that it was in Sweden', () => {
    const taken = mappingDecision('1', { label: 'Bsk', act: 'REJECT', decidedAt: '2026-11-21T23:30:00.000Z' });
    expect(decisionInWords(taken, String)).toEqual({
      sv: '”Bsk”: ingen titel passar, beslutat 2026-11-22.',
      en: '“Bsk”: no title fits, decided on 2026-11-22.',
    });
  });
});
