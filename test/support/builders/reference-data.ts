import type { Organization } from '../../../src/domain/organization/organization';
import { emptyReferenceData, type ReferenceData } from '../../../src/domain/reference-data';
import { scale, title } from './ladder-builder';
import { course, qualification, role } from './qualification';

export const organization = (code: string, memberOf: readonly string[] = []): Organization => ({
  code,
  name: code,
  kind: 'MUNICIPALITY',
  memberOf,
});

/** A small sound world of preschools, with the parts given in place of its own. */
export const referenceData = (parts: Partial<ReferenceData> = {}): ReferenceData => ({
  ...emptyReferenceData,
  organizations: [organization('1280'), organization('1480')],
  roles: [role('barnskotare', 'förskola'), role('forskollarare', 'förskola'), role('rektor', 'förskola')],
  titles: [
    title('barnskotare', { role: 'barnskotare' }),
    title('forskollarare', { role: 'forskollarare' }),
    title('rektor', { role: 'rektor', validFrom: '2019-07-01' }),
  ],
  qualifications: [
    qualification('barnskotarutbildning', { includes: ['pedagogik'] }),
    course('pedagogik', 100),
    course('barns-larande', 100),
  ],
  competences: [{ slug: 'lek', name: { sv: 'lek' }, proficiencies: 5, sources: [] }],
  levelScales: [scale('kompetensnivaer', 'novis', 'sjalvstandig', 'skicklig')],
  activities: [{ slug: 'reflektion', name: { sv: 'reflektion' }, sources: [] }],
  ...parts,
});
