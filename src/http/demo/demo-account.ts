import type { OrganizationRole } from '../../domain/access/organization-role';
import type { Viewer } from '../../domain/access/viewer';
import { demoPeople } from './demo-people';

/** Somebody invented whom anybody may be in a demo. */
export interface DemoAccount {
  readonly slug: string;
  /** Plainly invented. */
  readonly name: string;
  readonly roleSv: string;
  readonly roleEn: string;
  /** Who they are, of those whom something is recorded of and of those who lead them. */
  readonly aboutSv?: string;
  readonly aboutEn?: string;
  readonly viewer: Viewer;
}

/** The invented people of one organisation, or of the platform. */
export interface DemoGroup {
  readonly name: string;
  readonly accounts: readonly DemoAccount[];
}

/** What everybody in a role is called, by the slug of the account. */
const people: readonly { slug: string; name: string; role: OrganizationRole; roleSv: string; roleEn: string }[] = [
  { slug: 'employee', name: 'Alma', role: 'EMPLOYEE', roleSv: 'medarbetare', roleEn: 'employee' },
  { slug: 'second-employee', name: 'Adam', role: 'EMPLOYEE', roleSv: 'medarbetare', roleEn: 'employee' },
  { slug: 'manager', name: 'Bo', role: 'MANAGER', roleSv: 'chef', roleEn: 'manager' },
  { slug: 'hr', name: 'Helga', role: 'HR_SYSTEM', roleSv: 'HR-handläggare', roleEn: 'HR officer' },
  { slug: 'hr-system', name: 'HR-systemet', role: 'HR_SYSTEM', roleSv: 'HR-system', roleEn: 'HR system' },
  { slug: 'editor', name: 'Cajsa', role: 'EDITOR', roleSv: 'redaktör', roleEn: 'editor' },
  { slug: 'second-editor', name: 'David', role: 'EDITOR', roleSv: 'redaktör', roleEn: 'editor' },
  { slug: 'approver', name: 'Ebba', role: 'APPROVER', roleSv: 'godkännare', roleEn: 'approver' },
  { slug: 'admin', name: 'Folke', role: 'ADMIN', roleSv: 'administratör', roleEn: 'admin' },
];

const groupOf = (organization: string, name: string, surname: string): DemoGroup => ({
  name,
  accounts: people.flatMap(({ slug, role, ...person }) => {
    const bound = demoPeople[organization]?.[slug];
    // Who is not among the people of an employer has nothing to see as an employee beside the first.
    if (slug === 'second-employee' && bound === undefined) return [];
    return {
      slug: `${organization}-${slug}`,
      name: `${person.name} ${surname}`,
      roleSv: person.roleSv,
      roleEn: person.roleEn,
      ...(bound && { aboutSv: bound.aboutSv, aboutEn: bound.aboutEn }),
      viewer: {
        kind: slug === 'hr-system' ? 'SYSTEM' : 'PERSON',
        subject: `demo-${organization}-${slug}`,
        grants: [{ organization, role, ...bound?.grant }],
        isPlatformAdmin: false,
      },
    };
  }),
});

const platform: DemoGroup = {
  name: 'Trappa',
  accounts: [
    {
      slug: 'platform-admin',
      name: 'Gunvor Exempel',
      roleSv: 'plattformsadministratör',
      roleEn: 'platform admin',
      viewer: { kind: 'PERSON', subject: 'demo-platform-admin', grants: [], isPlatformAdmin: true },
    },
  ],
};

/** The organisations exist, and belong together: Göteborg, Alingsås and Öckerö are members of Göteborgsregionen. Nobody in them does. */
export const demoGroups: readonly DemoGroup[] = [
  groupOf('1480', 'Göteborg', 'Exempel'),
  groupOf('1280', 'Malmö', 'Påhitt'),
  groupOf('1489', 'Alingsås', 'Sägen'),
  groupOf('1407', 'Öckerö', 'Fabel'),
  groupOf('goteborgsregionen', 'Göteborgsregionen', 'Låtsas'),
  platform,
];

/** The account with the slug. */
export const findDemoAccount = (slug: string | undefined): DemoAccount | undefined =>
  demoGroups.flatMap(({ accounts }) => accounts).find((account) => account.slug === slug);
