import type { Claims } from '../../../src/http/auth/claim-values';
import { grantsOf } from '../../support/claims';

const employee = { organization: '1480', roles: ['EMPLOYEE'] };
const manager = { organization: '1480', roles: ['MANAGER'] };

describe('the person that claims name', () => {
  it('is who an employee, a manager or HR is, and nothing to roles that reach nobody', () => {
    const roles = ['EMPLOYEE', 'MANAGER', 'HR_SYSTEM', 'EDITOR'];
    expect(grantsOf({ organization: '1480', roles, person: '0007' })).toMatchObject({
      grants: [
        { organization: '1480', role: 'EMPLOYEE', person: '0007' },
        { organization: '1480', role: 'MANAGER', person: '0007' },
        { organization: '1480', role: 'HR_SYSTEM', person: '0007' },
        { organization: '1480', role: 'EDITOR' },
      ],
      unusableClaims: [],
    });
    expect(grantsOf({ ...employee, roles: ['ADMIN'], person: '0007' }).grants).toEqual([
      { organization: '1480', role: 'ADMIN' },
    ]);
  });

  it.each(['MANAGER', 'HR_SYSTEM'])('is who a %s is who has no other role', (role) => {
    expect(grantsOf({ ...employee, roles: [role], person: '0007' }).grants).toEqual([
      { organization: '1480', role, person: '0007' },
    ]);
    expect(grantsOf({ ...employee, roles: [role], person: 'Anna 1' }).unusableClaims).toEqual(['person']);
  });

  it('is one of each employer, where the claim names them', () => {
    const claims = { organization: ['1480', '1280'], roles: ['EMPLOYEE'], person: ['1480:0007', '1280:m.12'] };
    expect(grantsOf(claims).grants).toEqual([
      { organization: '1480', role: 'EMPLOYEE', person: '0007' },
      { organization: '1280', role: 'EMPLOYEE', person: 'm.12' },
    ]);
  });

  it('may have colons of its own, behind the organisation or where there is but one', () => {
    expect(grantsOf({ ...employee, person: 'hr:0007' }).grants[0]?.person).toBe('hr:0007');
    expect(grantsOf({ ...employee, person: '1480:hr:0007' }).grants[0]?.person).toBe('hr:0007');
  });

  it('is read under the names that are configured, with the organisations by their own', () => {
    const environment = {
      TRAPPA_OIDC_PERSON_CLAIM: 'hr.person',
      TRAPPA_OIDC_ORGANIZATION_CLAIM: 'tid',
      TRAPPA_OIDC_ORGANIZATIONS: '{"b7c1": "1480", "c9d3": "1280"}',
    };
    const claims = { tid: ['b7c1', 'c9d3'], roles: ['EMPLOYEE'], hr: { person: ['b7c1:0007'] } };
    expect(grantsOf(claims, environment).grants).toEqual([
      { organization: '1480', role: 'EMPLOYEE', person: '0007' },
      { organization: '1280', role: 'EMPLOYEE' },
    ]);
  });

  it.each<[string, unknown]>([
    ['a personnummer', '19121212-1212'],
    ['a personnummer behind the organisation', '1480:121212-1212'],
    ['a samordningsnummer', '197010632391'],
    ['an address of e-mail', 'anna.1@example.se'],
    ['a name, which has no digit', 'anna.andersson'],
    ['a name with a space', 'Anna 1'],
    ['too long', '1'.repeat(65)],
    ['empty behind the organisation', '1480:'],
    ['another kind of value', 1007],
    ['a list of other values', [1007]],
    ['two people of one employer', ['0007', '0008']],
  ])('is nobody when it is %s, and the claim is told by its name alone', (_what, person) => {
    const { grants, unusableClaims } = grantsOf({ ...employee, person });
    expect(grants).toEqual([{ organization: '1480', role: 'EMPLOYEE' }]);
    expect(unusableClaims).toEqual(['person']);
  });

  it.each<[string, Claims]>([
    ['organisation claim', { organization: ['1480', '1280'], roles: ['EMPLOYEE'] }],
    ['roles', { organization: '1480', roles: ['EMPLOYEE', '1280:EDITOR'] }],
  ])('is nobody when it could be of several organisations by the %s', (_where, claims) => {
    const { grants, unusableClaims } = grantsOf({ ...claims, person: '0007' });
    expect(grants.filter((grant) => 'person' in grant)).toEqual([]);
    expect(unusableClaims).toEqual(['person']);
  });

  it('is nobody’s business when the claim is missing or empty, or no role reaches people', () => {
    for (const claims of [employee, { ...employee, person: '' }, { ...employee, person: [] }]) {
      expect(grantsOf(claims).unusableClaims).toEqual([]);
    }
    expect(grantsOf({ organization: '1480', roles: ['EDITOR'], person: 'anna@example.se' }).unusableClaims).toEqual([]);
  });
});

describe('the units that claims name', () => {
  it('are those of a manager, each once, and nothing to an employee', () => {
    const claims = {
      organization: '1480',
      roles: ['MANAGER', 'EMPLOYEE'],
      units: ['forskola-nord', '1480:hemtjanst-2'],
    };
    expect(grantsOf(claims).grants).toEqual([
      { organization: '1480', role: 'MANAGER', units: ['forskola-nord', 'hemtjanst-2'] },
      { organization: '1480', role: 'EMPLOYEE' },
    ]);
    expect(grantsOf({ ...manager, units: ['a', '1480:a'] }).grants[0]?.units).toEqual(['a']);
  });

  it('are in each organisation those that name it', () => {
    const claims = { roles: ['1480:MANAGER', '1280:MANAGER'], units: ['1280:skola-1', '1480:a', '1480:b'] };
    expect(grantsOf(claims).grants.map(({ units }) => units)).toEqual([['a', 'b'], ['skola-1']]);
  });

  it('are without those that cannot be used, and the claim is told', () => {
    const { grants, unusableClaims } = grantsOf({ ...manager, units: ['forskola-nord', '121212-1212', 'Enhet Nord'] });
    expect([grants[0]?.units, unusableClaims]).toEqual([['forskola-nord'], ['units']]);
    expect(grantsOf({ ...manager, units: ['a b'] }).grants).toEqual([{ organization: '1480', role: 'MANAGER' }]);
  });
});
