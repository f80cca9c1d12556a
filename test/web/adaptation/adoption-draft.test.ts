import { adoptionOf, newAdoptionDraft } from '../../../src/web/adaptation/adoption-draft';

const ladder = { name: 'Karriärvägsmodellen', slug: 'gr-karriarvagsmodell' };
const empty = newAdoptionDraft(ladder, { name: 'Öckerö' });
const decision = { body: ' Äldrenämnden ', date: '2026-05-20', reference: '' };

describe('an adoption that is being filled in', () => {
  it('begins with a name and a slug for the case that the ladder is to be adapted', () => {
    expect(empty).toMatchObject({ name: 'Karriärvägsmodellen, Öckerö', slug: 'gr-karriarvagsmodell-ockero' });
  });

  it('is sent once the decision and the first day are there', () => {
    expect(adoptionOf({ ...empty, decision })).toBeUndefined();
    expect(adoptionOf({ ...empty, from: '2026-06-01' })).toBeUndefined();
    expect(adoptionOf({ ...empty, decision: { ...decision, body: ' ' }, from: '2026-06-01' })).toBeUndefined();
    expect(adoptionOf({ ...empty, decision, from: '2026-06-01' })).toEqual({
      decision: { body: 'Äldrenämnden', date: '2026-05-20' },
      from: '2026-06-01',
    });
  });

  it('tells what the own ladder is called where it is to be adapted, and needs to know', () => {
    const adapted = { ...empty, isAdapted: true, decision, from: '2026-06-01', to: '2027-05-31', nameEn: 'Careers' };
    expect(adoptionOf(adapted)).toMatchObject({
      to: '2027-05-31',
      derive: { slug: 'gr-karriarvagsmodell-ockero', name: { sv: 'Karriärvägsmodellen, Öckerö', en: 'Careers' } },
    });
    expect(adoptionOf({ ...adapted, slug: ' ' })).toBeUndefined();
    expect(adoptionOf({ ...adapted, name: '' })).toBeUndefined();
  });

  it('keeps the number of the decision where there is one', () => {
    const numbered = adoptionOf({ ...empty, decision: { ...decision, reference: ' ÄN 12/26 ' }, from: '2026-06-01' });
    expect(numbered?.decision).toEqual({ body: 'Äldrenämnden', date: '2026-05-20', reference: 'ÄN 12/26' });
  });
});
