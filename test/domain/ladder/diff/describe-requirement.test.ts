import type { Expression } from '../../../../src/domain/requirement/expression';
import type { IsoDay } from '../../../../src/domain/time/iso-day';
import { requirement } from '../../../support/builders/ladder-builder';
import { allOf, anyOf, holds, months, seqf } from '../../../support/builders/requirement';
import { toldOfStep } from '../../../support/told-changes';

describe('a change of a requirement, in words', () => {
  const years = (count: number): ReturnType<typeof months> => months(12 * count, { field: 'förskola' });
  const changed = (from: Parameters<typeof requirement>[1], to: Parameters<typeof requirement>[1]): readonly string[] =>
    toldOfStep({ requirements: [requirement('erfarenhet', from)] }, { requirements: [requirement('erfarenhet', to)] });

  it('tells how much stricter it is, and of what', () => {
    expect(changed({ expression: years(2) }, { expression: years(3) })).toEqual([
      'Ett krav på steget Barnskötare är strängare: minst 36 månaders arbete inom förskola i stället för minst 24 månaders arbete inom förskola.',
      'A requirement on the step Childcare worker is stricter: at least 36 months of work in “förskola” instead of at least 24 months of work in “förskola”.',
    ]);
  });

  it('tells of respite in English too, and with a requirement that is new', () => {
    const later = { respite: { months: 1, roles: [] } };
    expect(changed(later, {})[1]).toBe(
      'A requirement on the step Childcare worker is stricter: on taking office instead of within one month of taking office. It demands: barnskotarutbildning.',
    );
    expect(toldOfStep({}, { requirements: [requirement('krav', later)] })).toEqual([
      'Nytt krav på steget Barnskötare (ska, villkor för att komma till steget, inom en månad från tillträdet): barnskotarutbildning.',
      'New requirement on the step Childcare worker (mandatory, a condition to enter the step, within one month of taking office): barnskotarutbildning.',
    ]);
  });

  it('tells what is demanded beside or no longer', () => {
    const [one, two] = [seqf(4), allOf(seqf(4), years(2))];
    expect(changed({ expression: one }, { expression: two })[0]).toBe(
      'Ett krav på steget Barnskötare är strängare: minst 24 månaders arbete inom förskola krävs också. Förut krävdes en kvalifikation på SeQF-nivå 4 eller högre.',
    );
    expect(changed({ expression: two }, { expression: one })[0]).toBe(
      'Ett krav på steget Barnskötare är mildare: minst 24 månaders arbete inom förskola krävs inte längre. Förut krävdes en kvalifikation på SeQF-nivå 4 eller högre, och minst 24 månaders arbete inom förskola.',
    );
    expect(changed({ expression: seqf(4) }, { expression: holds('barnskotarutbildning') })[0]).toBe(
      'Ett krav på steget Barnskötare är ett annat: barnskotarutbildning krävs också; en kvalifikation på SeQF-nivå 4 eller högre krävs inte längre.',
    );
  });

  it('tells of a way that comes or goes by all the ways that there are', () => {
    const [one, both] = [holds('a'), anyOf(holds('a'), holds('b'))];
    expect(changed({ expression: one }, { expression: both })).toEqual([
      'Ett krav på steget Barnskötare är mildare: antingen a eller b i stället för a.',
      'A requirement on the step Childcare worker is looser: either a or b instead of a.',
    ]);
    expect(changed({ expression: both }, { expression: one })[0]).toBe(
      'Ett krav på steget Barnskötare är strängare: a i stället för antingen a eller b.',
    );
  });

  it('tells in which of several alternatives it is another', () => {
    const ways = (count: number): Expression => anyOf(allOf(holds('a'), years(count)), holds('b'));
    expect(changed({ expression: ways(1) }, { expression: ways(2) })[0]).toMatch(
      /är strängare: minst 24 månaders arbete .* i stället för minst 12 månaders arbete .*, i alternativet med a\. Förut/u,
    );
    const dated = (issuedBefore: IsoDay): Expression => anyOf(holds('a', { issuedBefore }), holds('b'));
    expect(changed({ expression: dated('2022-01-01') }, { expression: dated('2020-01-01') })[1]).toMatch(
      /is stricter: a, issued before 1 January 2020 instead of a, issued before 1 January 2022, as one of the alternatives\./u,
    );
  });

  it('tells that the same is said in another way', () => {
    expect(changed({ expression: allOf(seqf(4), years(2)) }, { expression: allOf(years(2), seqf(4)) })).toEqual([
      'Ett krav på steget Barnskötare är lika strängt som förut: samma sak uttryckt på ett annat sätt. Kravet gäller en kvalifikation på SeQF-nivå 4 eller högre, och minst 24 månaders arbete inom förskola.',
      'A requirement on the step Childcare worker is as strict as before: the same in other words. It demands: a qualification at SeQF level 4 or higher, and at least 24 months of work in “förskola”.',
    ]);
  });

  it.each([
    ['mildare: bör i stället för ska', {}, { strength: 'RECOMMENDED' }],
    [
      'ett annat: villkor för att använda titeln i stället för villkor för att komma till steget',
      {},
      { scope: 'USE_TITLE' },
    ],
    [
      'mildare: från den 1 juli 2023 till och med den 30 juni 2033 i stället för tills vidare',
      {},
      { validFrom: '2023-07-01', validTo: '2033-06-30' },
    ],
    ['strängare: överallt i stället för hos Göteborgs Stad', { jurisdiction: '1480' }, {}],
    [
      'mildare: inom fem år från tillträdet i stället för redan vid tillträdet',
      {},
      { respite: { months: 60, roles: [] } },
    ],
    [
      'strängare: inom 18 månader från tillträdet som rektor i stället för inom två år från tillträdet som rektor',
      { respite: { months: 24, roles: ['rektor'] } },
      { respite: { months: 18, roles: ['rektor'] } },
    ],
    ['lika strängt som förut: enligt lag i stället för enligt arbetsgivaren', {}, { authority: 'LAW' }],
    [
      'lika strängt som förut: Skollag, SFS 2010:800 i stället för inget lagstöd',
      {},
      { legalBasis: { title: 'Skollag', reference: 'SFS 2010:800' } },
    ],
    ['lika strängt som förut: ”Ny” i stället för ingen anmärkning', {}, { note: { sv: 'Ny' } }],
    [
      'mildare: bör i stället för ska; hos Göteborgs Stad i stället för överallt',
      {},
      { strength: 'RECOMMENDED', jurisdiction: '1480' },
    ],
  ] as const)('tells that it is %s', (swedish, from, to) => {
    expect(changed(from, to)[0]).toBe(
      `Ett krav på steget Barnskötare är ${swedish}. Kravet gäller barnskotarutbildning.`,
    );
  });

  it('tells of one that is new, gone or in another place', () => {
    const [one, two] = [requirement('a', { expression: seqf(4) }), requirement('b', { expression: seqf(5) })];
    expect(toldOfStep({ requirements: [one] }, { requirements: [two] })).toEqual([
      'Steget Barnskötare har inte längre kravet: en kvalifikation på SeQF-nivå 4 eller högre.',
      'Nytt krav på steget Barnskötare (ska, villkor för att komma till steget): en kvalifikation på SeQF-nivå 5 eller högre.',
      'The step Childcare worker no longer has the requirement: a qualification at SeQF level 4 or higher.',
      'New requirement on the step Childcare worker (mandatory, a condition to enter the step): a qualification at SeQF level 5 or higher.',
    ]);
    expect(toldOfStep({ requirements: [one, two] }, { requirements: [two, one] })[0]).toBe(
      'Kraven på steget Barnskötare står i ny ordning.',
    );
  });
});
