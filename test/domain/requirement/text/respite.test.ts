import type { Respite } from '../../../../src/domain/requirement/respite';
import { describe as describeRequirement } from '../../../../src/domain/requirement/text/describe';
import { languages } from '../../../../src/domain/text/language';
import { naming } from '../../../support/builders/naming';
import { holds } from '../../../support/builders/requirement';

const expression = holds('yrkespaket-barnskotare');

describe('the text of a demand with respite', () => {
  const withRespite = (respite: Respite): readonly string[] =>
    languages.map((language) => describeRequirement({ expression, respite }, naming, language));

  test.each([
    [60, 'fem år', 'five years'],
    [48, 'fyra år', 'four years'],
    [12, 'ett år', 'one year'],
    [144, 'tolv år', 'twelve years'],
    [156, '13 år', '13 years'],
    [1, 'en månad', 'one month'],
    [2, 'två månader', 'two months'],
    [18, '18 månader', '18 months'],
  ])('tells %i months in years where they are whole', (months, sv, en) => {
    expect(withRespite({ months, roles: [] })).toEqual([
      `Inom ${sv} från tillträdet: yrkespaket barnskötare`,
      `Within ${en} of taking office: vocational package for childcare workers`,
    ]);
  });

  test('tells in which roles it runs', () => {
    expect(withRespite({ months: 60, roles: ['underskoterska', 'okand'] })).toEqual([
      expect.stringMatching(/^Inom fem år från tillträdet som undersköterska eller okand: /u),
      expect.stringMatching(/^Within five years of taking office as an? .+ or an okand: /u),
    ]);
  });
});
