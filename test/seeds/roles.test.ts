import type { CodeScheme } from '../../src/domain/role/classification-code';
import { completeRecord, assessment, paper } from '../support/builders/person';
import { bySlug, onDay, seeds, verdictOn } from '../support/seeds';

const codesOf = (role: string, scheme: CodeScheme): readonly string[] =>
  bySlug(seeds.roles, role)
    .codes.filter((code) => code.scheme === scheme)
    .map(({ code, match }) => `${code} ${match}`);

const rolesWithTask = (task: string): readonly string[] =>
  seeds.roles.filter(({ tasks }) => tasks.some(({ slug }) => slug === task)).map(({ slug }) => slug);

const taskOf = (role: string, task: string) => bySlug(bySlug(seeds.roles, role).tasks, task);

describe('the codes of a seeded role', () => {
  it('are by their scheme for signaltekniker', () => {
    const { codes } = bySlug(seeds.roles, 'signaltekniker');
    expect(codes.map(({ scheme, code, match }) => `${scheme} ${code} ${match}`)).toEqual([
      'JOBTECH VYBp_MJp_drc EXACT',
      'AF_SSYK 7420 BROAD',
      'SSYK2012 7420 BROAD',
    ]);
  });

  it('differ between Arbetsförmedlingen and SCB for heads of preschools', () => {
    expect([codesOf('rektor-forskola', 'AF_SSYK'), codesOf('rektor-forskola', 'SSYK2012')]).toEqual([
      ['1420 BROAD'],
      ['1422 BROAD'],
    ]);
  });

  it('are two of Arbetsförmedlingen and four of SCB for undersköterskor', () => {
    expect(codesOf('underskoterska', 'AF_SSYK')).toEqual(['5321 NARROW', '5323 NARROW']);
    expect(codesOf('underskoterska', 'SSYK2012')).toEqual(['5321 NARROW', '5322 NARROW', '5323 NARROW', '5324 NARROW']);
  });

  it('never trust ESCO to name the same work', () => {
    const exact = seeds.roles.filter(({ codes }) =>
      codes.some(({ scheme, match }) => scheme === 'ESCO' && match === 'EXACT'),
    );
    expect(exact).toEqual([]);
  });

  it('keep Linköping’s aktivitetsledare apart from JobTech’s', () => {
    expect(codesOf('aktivitetsledare-outbildad', 'JOBTECH')).toEqual([]);
  });
});

describe('teaching', () => {
  it('in fritidshem is only for teachers in fritidshem', () => {
    expect(rolesWithTask('undervisning-i-fritidshem')).toEqual(['larare-fritidshem']);
  });

  it('in fritidshem demands the licence from 2019-07-01 and nothing known before', () => {
    const { requirements } = taskOf('larare-fritidshem', 'undervisning-i-fritidshem');
    expect(onDay(requirements, '2019-06-30')).toEqual([]);
    expect(onDay(requirements, '2019-07-01').map(({ expression }) => expression)).toEqual([
      { kind: 'QUALIFICATION', qualification: 'legitimation-larare-fritidshem' },
    ]);
  });

  it('is not met by an exam without a licence', () => {
    const [demand] = taskOf('forskollarare', 'undervisning-i-forskola').requirements;
    const graduate = completeRecord({ evidence: [paper('forskollararexamen')] });
    expect(demand && verdictOn(demand.expression, '2026-01-01', graduate)).toBe('NOT_MET');
  });

  it('may have other staff beside it, who need no licence', () => {
    expect(rolesWithTask('annan-personal-i-fritidshemmet').toSorted()).toEqual(['barnskotare', 'fritidsledare']);
    const [demand] = taskOf('barnskotare', 'annan-personal-i-forskolan').requirements;
    const judged = completeRecord({ evidence: [assessment('framjar-utveckling-och-larande', 1)] });
    expect(demand && verdictOn(demand.expression, '2026-01-01', judged)).toBe('MET');
  });
});

describe('investigating for children and the young', () => {
  const { requirements } = taskOf('socialsekreterare', 'myndighetsutovning-barn-och-unga');

  it('demands a social work degree or another relevant one since 2014-07-01', () => {
    expect(onDay(requirements, '2014-06-30')).toEqual([]);
    for (const day of ['2014-07-01', '2025-06-30', '2025-07-01', '2026-01-01'] as const) {
      const [demand, ...others] = onDay(requirements, day);
      expect(others).toEqual([]);
      expect(demand && verdictOn(demand.expression, day, completeRecord({ evidence: [paper('socionomexamen')] }))).toBe(
        'MET',
      );
    }
  });

  it('rests on the act of 2001 until 2025-06-30 and then on the act of 2025', () => {
    const basis = (day: '2025-06-30' | '2025-07-01') => onDay(requirements, day)[0]?.legalBasis?.reference;
    expect([basis('2025-06-30'), basis('2025-07-01')]).toEqual(['SFS 2001:453, 3 kap. 3 a §', 'SFS 2025:400']);
  });
});
