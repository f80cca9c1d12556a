import { addresses } from '../../../../src/web/frame/addresses';
import { meritKindOf, meritNameFor } from '../../../../src/web/pages/my-way/merit-in-address';
import { papersIn } from '../../../../src/web/pages/my-way/papers';

const proof = { kind: 'CLAIM', text: 'Bevis', qualification: { slug: 'bevis' } } as const;
const work = { kind: 'EMPLOYMENT', text: 'Intyg', qualification: null } as const;

describe('the papers that may decide', () => {
  it('are handed in already, or wanted', () => {
    expect(papersIn([work, proof])).toEqual({ handedIn: [proof], wanted: [work] });
  });

  it('stand once, in the order told, though several demands want them', () => {
    const grades = { kind: 'COURSES', text: 'Betyg', qualification: null } as const;
    expect(papersIn([work, grades, { ...work }]).wanted).toEqual([work, grades]);
  });
});

describe('the form that a paper is handed in by', () => {
  it('is opened with the kind that is asked for, and the qualification', () => {
    expect(meritKindOf(meritNameFor.EMPLOYMENT ?? null)).toBe('EMPLOYMENT');
    expect(meritKindOf(meritNameFor.EXPERIENCE ?? null)).toBe('EMPLOYMENT');
    expect(meritKindOf(meritNameFor.COURSES ?? null)).toBe('CREDITS');
    expect(meritKindOf(meritNameFor.COMPETENCE ?? null)).toBe('COMPETENCE');
    expect(meritKindOf(meritNameFor.QUALIFICATION ?? null)).toBe('QUALIFICATION');
    expect(addresses.handInMerit('utbildning', 'bevis')).toBe('/min-vag/lamna-in?merit=utbildning&kvalifikation=bevis');
    expect(addresses.handInMerit('anstallning')).toBe('/min-vag/lamna-in?merit=anstallning');
  });

  it('does not open for what the employer gives, nor for what is handed in already', () => {
    expect(meritNameFor.ASSIGNMENT).toBeUndefined();
    expect(meritNameFor.CLAIM).toBeUndefined();
    expect(meritKindOf('uppdrag')).toBeUndefined();
    expect(meritKindOf(null)).toBeUndefined();
  });
});
