import { satisfiedDemands } from '../../../src/web/route/satisfied-demands';

const work = 'Minst 36 månaders arbete inom funktionshinder';

describe('the demands that an action makes met', () => {
  it('are told each once, without the groups that they stand in', () => {
    const told = satisfiedDemands([
      { kind: 'ANY_OF', text: 'Minst ett av följande' },
      { kind: 'ALL_OF', text: 'Alla av följande' },
      { kind: 'EXPERIENCE', text: work },
      { kind: 'AT_LEAST', text: 'Minst två av följande' },
      { kind: 'EXPERIENCE', text: work },
      { kind: 'QUALIFICATION', text: 'Vårdlinjen' },
    ]);
    expect(told).toEqual([work, 'Vårdlinjen']);
  });

  it('are none where it makes nothing met by itself', () => {
    expect(satisfiedDemands([])).toEqual([]);
  });
});
