import { findRoutes } from '../../../../src/domain/assessment/routes/find-routes';
import { course, qualification } from '../../../support/builders/qualification';
import { allOf, anyOf, holds } from '../../../support/builders/requirement';
import { opportunity, prerequisite, routeQuestion, routeStep } from '../../../support/builders/route-question';

const routesTo = (expression: Parameters<typeof routeStep>[2], parts: Parameters<typeof routeQuestion>[0] = {}) =>
  findRoutes(routeQuestion({ ...parts, steps: [routeStep('top', 'leader', expression)] }));

describe('the bound of what is left to do', () => {
  it('proves nothing best that what counts as a part of an unoffered package makes worse', () => {
    const parts = {
      kind: 'VOCATIONAL_PACKAGE',
      credits: 1500,
      creditUnit: 'GYMNASIEPOANG',
      includes: ['k', 'm'],
    } as const;
    const qualifications = [
      course('k', 600, { equivalents: [{ qualification: 'x', sources: [] }] }),
      course('m', 900),
      course('x', 600),
      course('y', 400),
      qualification('package', parts),
    ];
    const answer = routesTo(allOf(anyOf(holds('x'), holds('y')), holds('package')), {
      sources: { qualifications },
      objective: 'FEWEST_CREDITS',
      limit: 1,
    });
    expect(answer.isProvedBest).toBe(true);
    expect(answer.routes[0]?.actions.map((action) => action.qualification)).toEqual(['x', 'package']);
    expect(answer.routes[0]?.credits).toEqual([{ points: 1500, unit: 'GYMNASIEPOANG' }]);
  });

  it('looks for what is left along a chain of studies once, however many ways there are at each link', () => {
    const courses = Array.from({ length: 30 }, (_, index) => course(`c${index}`, 100));
    const opportunities = courses.flatMap(({ slug }, index) =>
      ['one', 'two', 'three'].map((provider) =>
        opportunity(`${slug}-${provider}`, [slug], {
          cost: 0,
          seats: 9,
          prerequisites: index === 0 ? [] : [prerequisite(holds(`c${index - 1}`))],
        }),
      ),
    );
    // Three to the power of thirty ways: an answer at all tells that they are not gone one by one.
    const answer = routesTo(holds('c29'), { sources: { qualifications: courses }, opportunities, effort: 20 });
    expect(answer).toEqual({ routes: [], obstacles: [], isProvedBest: false });
  });
});
