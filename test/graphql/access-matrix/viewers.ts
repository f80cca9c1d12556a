import { organizationRoles, type OrganizationRole } from '../../../src/domain/access/organization-role';
import { ANONYMOUS, type Viewer } from '../../../src/domain/access/viewer';
import { person, platformAdmin } from '../../support/viewers';
import { ASSOCIATION, GOTEBORG, MALMO, targets } from './world';

/** The person of Malmö's. */
const [recorded] = targets;

/** Everybody who asks, by what they are: with Malmö, its stranger Göteborg, and the association that Göteborg is in. */
export const viewers: Readonly<Record<string, Viewer>> = {
  anonymous: ANONYMOUS,
  ...Object.fromEntries(
    [MALMO, GOTEBORG, ASSOCIATION].flatMap((code) =>
      organizationRoles.map((role) => [`${role} of ${code}`, person(code, [role])]),
    ),
  ),
  'platform admin': platformAdmin,
  'someone who signed in and is nothing': person(MALMO, [], 'nobody'),
  'EDITOR of 1280 who is ADMIN of 1480': {
    ...person(MALMO, ['EDITOR'], 'two-hats'),
    grants: [
      { organization: MALMO, role: 'EDITOR' },
      { organization: GOTEBORG, role: 'ADMIN' },
    ],
  },
  'EMPLOYEE of 1280 who is recorded': {
    ...person(MALMO, [], 'medarbetare'),
    grants: [{ organization: MALMO, role: 'EMPLOYEE', person: recorded.externalId }],
  },
  'EMPLOYEE of 1480 with the same external id': {
    ...person(GOTEBORG, [], 'namne'),
    grants: [{ organization: GOTEBORG, role: 'EMPLOYEE', person: recorded.externalId }],
  },
  'MANAGER of a unit of 1280': {
    ...person(MALMO, [], 'enhetschef'),
    grants: [{ organization: MALMO, role: 'MANAGER', units: [recorded.unit] }],
  },
  'MANAGER of another unit of 1280': {
    ...person(MALMO, [], 'annan-enhetschef'),
    grants: [{ organization: MALMO, role: 'MANAGER', units: ['enhet-99'] }],
  },
  'MANAGER of a unit of 1480 with the same code': {
    ...person(GOTEBORG, [], 'enhetschef-1480'),
    grants: [{ organization: GOTEBORG, role: 'MANAGER', units: [recorded.unit] }],
  },
  'API key of 1280 that drafts': notInPerson('API_KEY', MALMO, 'EDITOR'),
  'API key of 1280 for HR': notInPerson('API_KEY', MALMO, 'HR_SYSTEM'),
  'API key of 1480 that drafts': notInPerson('API_KEY', GOTEBORG, 'EDITOR'),
  'system of 1280 that drafts': notInPerson('SYSTEM', MALMO, 'EDITOR'),
  'system of 1280 that approves': notInPerson('SYSTEM', MALMO, 'APPROVER'),
  'system of 1280 that administers': notInPerson('SYSTEM', MALMO, 'ADMIN'),
  'system of 1480 that administers': notInPerson('SYSTEM', GOTEBORG, 'ADMIN'),
};

function notInPerson(kind: 'API_KEY' | 'SYSTEM', organization: string, role: OrganizationRole): Viewer {
  return { kind, subject: `${kind}-${organization}-${role}`, grants: [{ organization, role }], isPlatformAdmin: false };
}
