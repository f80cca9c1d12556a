import { demandsOf, stepExpression } from '../../../src/domain/ladder/cumulative';
import { barnskotareLadder, ladder, requirement, step, transition } from '../../support/builders/ladder-builder';
import { allOf, anyOf, holds, seqf, step as stepFulfilled } from '../../support/builders/requirement';

const novis = stepFulfilled('barnskotare', 'novis');

describe('the demands of a step', () => {
  it('are its own on the first step', () => {
    expect(demandsOf(barnskotareLadder(), 'novis')).toEqual([requirement('utbildning')]);
  });

  it('include that the earlier step is still fulfilled in a cumulative ladder', () => {
    expect(demandsOf(barnskotareLadder(), 'skicklig')).toEqual([
      {
        slug: 'foregaende-steg',
        scope: 'ENTER_STEP',
        strength: 'MANDATORY',
        authority: 'EMPLOYER',
        expression: stepFulfilled('barnskotare', 'sjalvstandig'),
      },
    ]);
  });

  it('are only its own in a ladder that is not cumulative', () => {
    expect(demandsOf(barnskotareLadder({ cumulative: false }), 'skicklig')).toEqual([]);
  });

  it('are met by any one of several earlier steps, and by no lateral way', () => {
    const joined = ladder({
      slug: 'barnskotare',
      cumulative: true,
      steps: [step('novis'), step('b'), step('c'), step('d')],
      transitions: [transition('novis', 'd'), transition('b', 'd'), transition('c', 'd', 'LATERAL')],
    });
    expect(demandsOf(joined, 'd')[0]?.expression).toEqual(anyOf(novis, stepFulfilled('barnskotare', 'b')));
  });

  it('are none for a step that is not there', () => {
    expect(demandsOf(barnskotareLadder(), 'saknas')).toEqual([]);
  });
});

describe('an earlier step that the step itself demands', () => {
  const demands = (own: ReturnType<typeof requirement>): readonly string[] => {
    const [first = step('novis')] = barnskotareLadder().steps;
    const steps = [first, step('sjalvstandig', { requirements: [own] })];
    return demandsOf(barnskotareLadder({ steps, validTo: '2025-12-31' }), 'sjalvstandig').map((one) => one.slug);
  };

  it('is not demanded twice', () => {
    expect(demands(requirement('eget', { expression: novis }))).toEqual(['eget']);
    expect(demands(requirement('eget', { expression: allOf(seqf(4), novis) }))).toEqual(['eget']);
    expect(demands(requirement('eget', { expression: novis, validTo: '2025-12-31' }))).toEqual(['eget']);
  });

  it('is added where the step does not always demand it', () => {
    const both = ['eget', 'foregaende-steg'];
    expect(demands(requirement('eget', { expression: anyOf(seqf(4), novis) }))).toEqual(both);
    expect(demands(requirement('eget', { expression: novis, strength: 'RECOMMENDED' }))).toEqual(both);
    expect(demands(requirement('eget', { expression: novis, scope: 'USE_TITLE' }))).toEqual(both);
    expect(demands(requirement('eget', { expression: novis, jurisdiction: '1480' }))).toEqual(both);
    expect(demands(requirement('eget', { expression: novis, respite: { months: 1, roles: [] } }))).toEqual(both);
    expect(demands(requirement('eget', { expression: novis, validTo: '2025-12-30' }))).toEqual(both);
  });

  it('has a slug of its own', () => {
    expect(demands(requirement('foregaende-steg'))).toEqual(['foregaende-steg', 'foregaende-steg-kumulativt']);
  });
});

describe('a step is fulfilled', () => {
  const fulfilled = (
    requirements: Parameters<typeof step>[1],
    jurisdictions?: ReadonlySet<string>,
  ): ReturnType<typeof stepExpression> =>
    stepExpression(ladder({ steps: [step('a', requirements)] }), 'a', '2024-01-01', jurisdictions);

  it('when the mandatory demands to enter it and to use its title are met', () => {
    const requirements = [
      requirement('in', { expression: seqf(1) }),
      requirement('titel', { expression: seqf(2), scope: 'USE_TITLE' }),
      requirement('fast', { expression: seqf(3), scope: 'PERMANENT_EMPLOYMENT' }),
      requirement('uppgift', { expression: seqf(4), scope: 'TASK' }),
      requirement('bor', { expression: seqf(5), strength: 'RECOMMENDED' }),
    ];
    expect(fulfilled({ requirements })).toEqual(allOf(seqf(1), seqf(2)));
  });

  it('by the demands of the day alone', () => {
    const requirements = [
      requirement('forr', { expression: seqf(1), validTo: '2023-12-31' }),
      requirement('nu', { expression: seqf(2), validFrom: '2024-01-01', validTo: '2024-01-01' }),
      requirement('sedan', { expression: seqf(3), validFrom: '2024-01-02' }),
    ];
    expect(fulfilled({ requirements })).toEqual(allOf(seqf(2)));
  });

  it('by the demands that hold for the owner, or for those asked about', () => {
    const requirements = [
      requirement('malmo', { expression: seqf(1), jurisdiction: '1280' }),
      requirement('goteborg', { expression: seqf(2), jurisdiction: '1480' }),
    ];
    expect(fulfilled({ requirements })).toEqual(allOf(seqf(1)));
    expect(fulfilled({ requirements }, new Set(['1480', 'gr']))).toEqual(allOf(seqf(2)));
  });

  it('only while the earlier step is, in a cumulative ladder', () => {
    expect(stepExpression(barnskotareLadder(), 'sjalvstandig', '2024-01-01')).toEqual(allOf(novis));
    expect(stepExpression(barnskotareLadder(), 'novis', '2024-01-01')).toEqual(allOf(holds('barnskotarutbildning')));
  });
});
