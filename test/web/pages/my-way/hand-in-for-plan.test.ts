import { handInFor } from '../../../../src/web/pages/my-way/hand-in-for-plan';

const nothing = { qualification: null, competence: null, evidence: [], employments: [] };

describe('the paper that an action of a plan asks for', () => {
  it('is handed in with the qualification already chosen', () => {
    expect(handInFor({ ...nothing, qualification: { slug: 'pedagogiskt-arbete' } })).toBe(
      '/min-vag/lamna-in?merit=utbildning&kvalifikation=pedagogiskt-arbete',
    );
  });

  it('is handed in as a competence where the action names one', () => {
    expect(handInFor({ ...nothing, competence: { slug: 'demens' } })).toBe('/min-vag/lamna-in?merit=kompetens');
  });

  it('needs no form filled in anew where the merit is stated already', () => {
    const stated = { ...nothing, qualification: { slug: 'pedagogiskt-arbete' }, evidence: [{ id: 'e' }] };
    expect(handInFor(stated)).toBe('/min-vag/lamna-in');
    expect(handInFor({ ...nothing, employments: [{ id: 'a' }] })).toBe('/min-vag/lamna-in');
  });
});
