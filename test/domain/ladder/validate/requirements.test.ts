import type { Expression } from '../../../../src/domain/requirement/expression';
import { requirement, step } from '../../../support/builders/ladder-builder';
import { allOf, anyOf, atLeast, employed, holds, seqf } from '../../../support/builders/requirement';
import { codesOf, findingsIn, findingsInDemand, findingsOnStep } from '../../../support/faults/fault';

describe('the days of a requirement', () => {
  const inLadder = (validFrom: '2020-01-01', validTo: '2023-12-31' | undefined): readonly string[] =>
    codesOf(
      findingsIn({
        validFrom: '2023-12-31',
        cumulative: false,
        steps: [step('novis', { requirements: [requirement('krav', { validFrom, validTo })] })],
        transitions: [],
      }),
    );

  it('may begin before the ladder, as law does, if they share a day', () => {
    expect(inLadder('2020-01-01', undefined)).toEqual([]);
    expect(inLadder('2020-01-01', '2023-12-31')).toEqual([]);
  });

  it('end no earlier than they begin', () => {
    const found = findingsInDemand(seqf(4), { validFrom: '2024-01-02', validTo: '2024-01-01' });
    expect(codesOf(found)).toEqual(['VALIDITY_REVERSED']);
  });

  it('may lie wrong in the ladder, which then is told once', () => {
    const steps = [step('novis', { requirements: [requirement('krav')] })];
    const reversed = { validFrom: '2024-01-02', validTo: '2024-01-01' } as const;
    expect(codesOf(findingsIn({ ...reversed, cumulative: false, steps, transitions: [] }))).toEqual([
      'VALIDITY_REVERSED',
    ]);
  });
});

describe('two requirements with the same expression', () => {
  it('may follow each other in time', () => {
    const found = findingsOnStep(
      requirement('forst', { validTo: '2023-06-30' }),
      requirement('sedan', { validFrom: '2023-07-01' }),
    );
    expect(found).toEqual([]);
  });

  it('may hold in different places, be conditions of different things or be of unlike strength', () => {
    const found = findingsOnStep(
      requirement('malmo', { jurisdiction: '1280' }),
      requirement('goteborg', { jurisdiction: '1480' }),
      requirement('titel', { scope: 'USE_TITLE' }),
      requirement('bor', { strength: 'RECOMMENDED' }),
    );
    expect(found).toEqual([]);
  });

  it('may differ in their respite, and repeat each other when they do not', () => {
    const within = (months: number) => ({ respite: { months, roles: [] } });
    expect(findingsOnStep(requirement('bor'), requirement('sen', within(60)))).toEqual([]);
    expect(findingsOnStep(requirement('tidig', within(48)), requirement('sen', within(60)))).toEqual([]);
    expect(codesOf(findingsOnStep(requirement('ett', within(60)), requirement('tva', within(60))))).toEqual([
      'REQUIREMENT_REPEATED',
    ]);
  });

  it('repeat each other when one of them holds everywhere', () => {
    const found = findingsOnStep(requirement('malmo', { jurisdiction: '1280' }), requirement('alla'));
    expect(codesOf(found)).toEqual(['REQUIREMENT_REPEATED']);
  });
});

describe('the respite of a requirement', () => {
  const found = (months: number, ...roles: readonly string[]) =>
    findingsInDemand(seqf(4), { respite: { months, roles } }).map(({ code, place }) => `${code} ${place.join('/')}`);
  const place = 'steps/novis/requirements/krav/respite';

  it('is of whole months, in the role of the step or in roles that exist', () => {
    expect(found(60)).toEqual([]);
    expect(found(1, 'barnskotare')).toEqual([]);
  });

  it.each([0, -1, 7.5])('is not of %d months', (months) => {
    expect(found(months)).toEqual([`AMOUNT_NOT_POSITIVE ${place}/months`]);
  });

  it('is not in a role that does not exist', () => {
    expect(found(60, 'barnskotare', 'trollkarl')).toEqual([`UNKNOWN_ROLE ${place}/roles/1`]);
  });
});

describe('the authority of a requirement', () => {
  it('is the law when the law is cited', () => {
    const legalBasis = { title: 'Patientsäkerhetslag', reference: 'SFS 2010:659, 4 kap. 5 a §' };
    expect(findingsInDemand(seqf(4), { authority: 'LAW', legalBasis })).toEqual([]);
  });

  it('may be the employer’s with a legal basis beside it', () => {
    const legalBasis = { title: 'Skollag', reference: 'SFS 2010:800, 2 kap. 14 §' };
    expect(findingsInDemand(seqf(4), { legalBasis })).toEqual([]);
  });

  it('names a place that exists', () => {
    expect(codesOf(findingsInDemand(seqf(4), { jurisdiction: '9999' }))).toEqual(['UNKNOWN_ORGANIZATION']);
  });
});

describe('a demand that can never be met', () => {
  const late = employed({ on: '2024-01-01' });
  const codes = (...of: readonly Expression[]): Record<'all' | 'any' | 'two', readonly string[]> => ({
    all: codesOf(findingsInDemand(allOf(...of), { validTo: '2023-12-31' })),
    any: codesOf(findingsInDemand(anyOf(...of), { validTo: '2023-12-31' })),
    two: codesOf(findingsInDemand(atLeast(2, ...of), { validTo: '2023-12-31' })),
  });

  it('is one whose parts cannot be met together, not one that has another way', () => {
    const never = ['DEMAND_NEVER_MET'];
    expect(codes(late, seqf(4))).toEqual({ all: never, any: [], two: never });
    expect(codes(late, seqf(4), holds('pedagogik'))).toEqual({ all: never, any: [], two: [] });
  });

  it('is one for a paper that is issued after its last day', () => {
    const codesFor = (day: '2023-12-31' | '2024-01-01'): readonly string[] =>
      codesOf(findingsInDemand(holds('pedagogik', { issuedFrom: day }), { validTo: '2023-12-31' }));
    expect(codesFor('2023-12-31')).toEqual([]);
    expect(codesFor('2024-01-01')).toEqual(['DEMAND_NEVER_MET']);
  });

  it('is one for studies that begin on the day before which the paper must be issued', () => {
    const leaf = holds('pedagogik', { begunFrom: '2023-07-01', issuedBefore: '2023-07-01' });
    expect(codesOf(findingsInDemand(leaf))).toEqual(['DEMAND_NEVER_MET', 'DATES_EXCLUDE_ALL']);
  });

  it('is judged by the last day of the ladder too', () => {
    const steps = [step('novis', { requirements: [requirement('krav', { expression: late })] })];
    const found = findingsIn({ validTo: '2023-12-31', cumulative: false, steps, transitions: [] });
    expect(codesOf(found)).toEqual(['DEMAND_NEVER_MET']);
  });
});
