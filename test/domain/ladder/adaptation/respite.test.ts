import {
  base,
  bevis,
  erfarenhet,
  findingsIn,
  first,
  legal,
  second,
  told,
  unexplained,
  withFirst,
  withSecond,
  withSteps,
} from '../../../support/adaptation/two-levels';
import { requirement } from '../../../support/builders/ladder-builder';
import { anyOf, holds, step as onStep } from '../../../support/builders/requirement';

const found = (...given: Parameters<typeof findingsIn>): readonly string[] => told(findingsIn(...given));

describe('the respite of a demand', () => {
  const within = (months: number, ...roles: readonly string[]) => ({ respite: { months, roles } });
  const later = { ...base, ...withFirst({ ...bevis, ...within(60) }) };

  it('may be kept, shortened or taken away', () => {
    for (const own of [within(60), within(48), {}]) {
      expect(found(withFirst({ ...bevis, ...own }), later)).toEqual([]);
    }
  });

  it('may not be lengthened, given or moved to other roles where the law demands it', () => {
    expect(found(withFirst({ ...bevis, ...within(61) }), later)).toEqual([legal]);
    expect(found(withFirst({ ...bevis, ...within(60, 'vardbitrade') }), later)).toEqual([legal]);
    expect(found(withFirst({ ...bevis, ...within(1) }))).toContain(legal);
  });

  it('may be so for a reason where no law does', () => {
    const given = withSecond({ ...erfarenhet, ...within(12) });
    expect(found(given)).toEqual([unexplained]);
    const looseningReasons = [{ step: 'fordjupad', reason: { sv: 'Svårt att rekrytera.' } }];
    expect(found({ ...given, looseningReasons })).toEqual([]);
  });

  it('is not kept by another demand that has more of it', () => {
    const two = { ...base, ...withSecond(erfarenhet, { ...erfarenhet, slug: 'igen', ...within(12) }) };
    expect(found(withSecond(erfarenhet), two)).toEqual([]);
    expect(found(withSecond({ ...erfarenhet, slug: 'igen', ...within(12) }), two)).toEqual([unexplained]);
  });

  it('is only for those on the step, not for those who have come further', () => {
    const entered = { ...bevis, scope: 'ENTER_STEP' as const, ...within(60) };
    const apart = { cumulative: false, ...withSteps({ ...first, requirements: [entered] }, second) };
    const [grund = first] = apart.steps ?? [];
    const copied = { ...apart, ...withSteps(grund, { ...second, requirements: [entered, erfarenhet] }) };
    expect(found(copied, { ...base, ...withFirst(entered) })).toContain(
      'LEGAL_DEMAND_LOOSENED steps/fordjupad/requirements/bevis',
    );
  });

  it.each([
    ['demanded only later', within(12)],
    ['one of two ways', {}],
  ])('leaves an unchanged ladder unchanged, also where an earlier step is %s', (_, own) => {
    const forst = requirement('forst', { expression: anyOf(onStep('bas', 'grund'), holds('kurs')), ...own });
    const entered = { ...bevis, scope: 'ENTER_STEP' as const };
    const plain = {
      cumulative: false,
      transitions: [],
      ...withSteps(
        { ...first, requirements: [entered] },
        { ...second, requirements: [{ ...entered, ...within(24) }, forst] },
      ),
    };
    expect(found(plain, { ...base, ...plain })).toEqual([]);
  });
});
