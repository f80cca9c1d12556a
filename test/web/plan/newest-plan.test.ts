import { newestPlan } from '../../../src/web/plan/newest-plan';

describe('the newest version of a plan', () => {
  const fetched = { id: 'a', version: 2 };

  it('is what a save has answered, until it has been fetched', () => {
    const saved = { id: 'a', version: 3 };
    expect(newestPlan(fetched, saved)).toBe(saved);
    const fetchedAnew = { id: 'a', version: 3 };
    expect(newestPlan(fetchedAnew, saved)).toBe(fetchedAnew);
  });

  it('is what was fetched where nothing has been saved, or another plan', () => {
    expect(newestPlan(fetched, undefined)).toBe(fetched);
    expect(newestPlan(fetched, { id: 'b', version: 9 })).toBe(fetched);
  });
});
