import type { Claims } from '../../../src/http/auth/claim-values';
import { grantsOf } from '../../support/claims';

const grants = (claims: Claims, environment: Readonly<Record<string, string>> = {}) => {
  const all = grantsOf(claims, environment);
  return [
    ...all.grants.map(({ organization, role }) => `${organization}:${role}`),
    ...(all.isPlatformAdmin ? ['*'] : []),
  ];
};

describe('claims', () => {
  it('give each role in each organisation that they name', () => {
    expect(grants({ organization: ['1480', '1280'], roles: ['EDITOR', 'APPROVER'] })).toEqual([
      '1480:EDITOR',
      '1280:EDITOR',
      '1480:APPROVER',
      '1280:APPROVER',
    ]);
  });

  it('give a role in the organisation that it names itself, and there only', () => {
    expect(grants({ organization: '1480', roles: ['1280:EDITOR'] })).toEqual(['1280:EDITOR']);
  });

  it('give the platform', () => {
    expect(grants({ roles: 'PLATFORM_ADMIN' })).toEqual(['*']);
  });

  it.each<[string, Claims]>([
    ['none', {}],
    ['roles without an organisation', { roles: ['ADMIN'] }],
    ['an organisation without roles', { organization: '1480' }],
    ['roles that nobody knows', { organization: '1480', roles: ['admin', 'OWNER', 'ADMIN ', '', 'ANONYMOUS'] }],
    ['organisations that can be none', { organization: ['', 'a b', '14:80', 'x'.repeat(65)], roles: ['ADMIN'] }],
    ['the platform in an organisation', { organization: '1480', roles: ['1480:PLATFORM_ADMIN'] }],
    ['what is no text', { organization: 1480, roles: [1, null, { ADMIN: true }] }],
    ['inherited names', { organization: '1480', roles: ['constructor', '__proto__'] }],
  ])('give nothing by %s', (_what, claims) => {
    expect(grants(claims)).toEqual([]);
  });

  it('are read under the names that are configured: by name, with its dots, or by path, as Keycloak writes them', () => {
    const keycloak = { realm_access: { roles: ['EDITOR'] }, organization: { '1480': { id: 'x' } } };
    expect(grants(keycloak, { TRAPPA_OIDC_ROLES_CLAIM: 'realm_access.roles' })).toEqual(['1480:EDITOR']);
    const dotted = { 'https://trappa.example/roles': ['1480:EDITOR'] };
    expect(grants(dotted, { TRAPPA_OIDC_ROLES_CLAIM: 'https://trappa.example/roles' })).toEqual(['1480:EDITOR']);
    expect(grants({ organization: '1480' }, { TRAPPA_OIDC_ROLES_CLAIM: 'constructor.name' })).toEqual([]);
  });

  const mapped = {
    TRAPPA_OIDC_ROLES: '{"hr-admin": "ADMIN", "trappa-malmo": "1280:EDITOR", "trappa-platform": "PLATFORM_ADMIN"}',
    TRAPPA_OIDC_ORGANIZATION_CLAIM: 'tid',
    TRAPPA_OIDC_ORGANIZATIONS: '{"b7c1": "1480"}',
  };

  it('are mapped where a mapping is configured, as groups and tenants of Entra ID are', () => {
    expect(grants({ tid: 'b7c1', roles: ['hr-admin'] }, mapped)).toEqual(['1480:ADMIN']);
    expect(grants({ tid: 'b7c1', roles: ['trappa-malmo'] }, mapped)).toEqual(['1280:EDITOR']);
    expect(grants({ roles: ['b7c1:hr-admin', 'trappa-platform'] }, mapped)).toEqual(['1480:ADMIN', '*']);
  });

  it.each<[string, Claims]>([
    ['a role word that is not in the mapping', { tid: 'b7c1', roles: ['ADMIN', '1480:ADMIN', 'PLATFORM_ADMIN'] }],
    ['a code that is not in the mapping', { tid: '1480', roles: ['hr-admin'] }],
    ['the platform under an organisation', { tid: 'b7c1', roles: ['b7c1:trappa-platform', 'b7c1:trappa-malmo'] }],
  ])('that are mapped give nothing by %s', (_what, claims) => {
    expect(grants(claims, mapped)).toEqual([]);
  });
});
