import { nodesOf } from '../../src/domain/requirement/nodes';
import { bySlug, seeds } from '../support/seeds';

describe('the education for railways', () => {
  const demanded = bySlug(seeds.roles, 'signaltekniker')
    .tasks.flatMap(({ requirements }) => requirements)
    .flatMap(({ expression }) => nodesOf(expression))
    .flatMap(({ node }) => (node.kind === 'QUALIFICATION' ? [node.qualification] : []));

  const seatsIn2022 = (qualification: string) =>
    seeds.learningOpportunities
      .filter(({ region, awards }) => region === 'en-battre-matchning' && awards.includes(qualification))
      .map(({ validFrom, validTo, seats }) => [validFrom, validTo, seats]);

  it('has, of what a signaltekniker must hold, no seat for signalling in the nine regions in 2022', () => {
    expect(demanded).toEqual(['gymnasieexamen-el-och-energi', 'yh-jarnvagsspecifik-signalteknik']);
    expect(demanded.filter((one) => seatsIn2022(one).some(([, , seats]) => seats === 0))).toEqual([
      'yh-jarnvagsspecifik-signalteknik',
    ]);
  });

  it('has no seat for bantekniker in the nine regions in 2022', () => {
    expect(seatsIn2022('banteknikerutbildning')).toEqual([['2022-01-01', '2022-12-31', 0]]);
  });

  it('is given for signalling in Ängelholm, with an unknown number of seats', () => {
    const school = bySlug(seeds.learningOpportunities, 'jarnvagsskolan-signalteknik');
    expect([school.region, school.seats]).toEqual(['12', undefined]);
  });
});
