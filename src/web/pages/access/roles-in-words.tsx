import { Heading, Link, List, Paragraph, Table } from '@digdir/designsystemet-react';
import { signInAddress } from '../../states/sign-in-link';
import { heldRoles } from '../../viewer/held-roles';
import { inWords } from '../../viewer/roles-in-words';
import { useViewer } from '../../viewer/viewer-context';
import type { OrganizationRole, Permission } from '../../viewer/viewer.generated';
import { meaningOfRole, wordForRole } from '../../vocabulary/organization-role';
import { wordForPermission } from '../../vocabulary/permission';
import { say } from './access-texts';
import { listedRoles, peoplePermissions, workPermissions } from './permissions-by-role';

/** Where the documentation tells how sign-in is set up. */
const README_HEADING = 'Who may ask';

/** The viewer's own roles, what each role may do, and where roles come from. */
export const RolesInWords = () => (
  <>
    <MyRoles />
    <section aria-labelledby="roles" className="access-section">
      <Heading id="roles" level={2} data-size="md">
        {say('roles.title')}
      </Heading>
      <Paragraph>
        {say('roles.lead')} {say('roles.notDecided')}
      </Paragraph>
      <dl className="access-roles">
        {listedRoles.map((role) => (
          <div key={role}>
            <dt>{wordForRole(role)}</dt>
            <dd>{meaningOfRole(role)}</dd>
          </div>
        ))}
      </dl>
      <RoleTable caption={say('roles.work')} permissions={workPermissions} cell={yes} />
      <RoleTable caption={say('roles.people')} permissions={peoplePermissions} cell={whom} />
    </section>
    <section aria-labelledby="roles-from" className="access-section">
      <Heading id="roles-from" level={2} data-size="md">
        {say('roles.from')}
      </Heading>
      <Paragraph>{say('roles.fromIssuer')}</Paragraph>
      <Paragraph>
        {say('roles.forOperator')} <q lang="en">{README_HEADING}</q>.
      </Paragraph>
      {document.documentElement.dataset.demo === 'true' && (
        <Paragraph>
          {say('roles.fromDemo')} <Link href={signInAddress()}>{say('roles.demoAccounts')}</Link>
        </Paragraph>
      )}
    </section>
  </>
);

const MyRoles = () => {
  const { who } = useViewer();
  return (
    <section aria-labelledby="my-roles" className="access-section">
      <Heading id="my-roles" level={2} data-size="md">
        {say('mine')}
      </Heading>
      <List.Unordered>
        {heldRoles(who).map((held) => (
          <List.Item key={held.organization ?? ''}>{inWords(held)}</List.Item>
        ))}
      </List.Unordered>
    </section>
  );
};

interface RoleTableProps {
  readonly caption: string;
  readonly permissions: Readonly<Partial<Record<Permission, readonly OrganizationRole[]>>>;
  /** What stands where the role may. */
  readonly cell: (role: OrganizationRole) => string;
}

const yes = () => say('roles.yes');

/** Of people, each role reaches only its own. */
const whom = (role: OrganizationRole): string => {
  if (role === 'EMPLOYEE') return say('roles.self');
  return role === 'MANAGER' ? say('roles.units') : say('roles.yes');
};

const RoleTable = ({ caption, permissions, cell }: RoleTableProps) => {
  const rows = Object.entries(permissions) as readonly (readonly [Permission, readonly OrganizationRole[]])[];
  const roles = listedRoles.filter((role) => rows.some(([, holders]) => holders.includes(role)));
  return (
    <div className="access-table" tabIndex={0} role="region" aria-label={caption}>
      <Table data-size="sm" zebra>
        <caption>{caption}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{say('roles.may')}</Table.HeaderCell>
            {roles.map((role) => (
              <Table.HeaderCell key={role} scope="col">
                {wordForRole(role)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(([permission, holders]) => (
            <Table.Row key={permission}>
              <Table.HeaderCell scope="row">{wordForPermission(permission)}</Table.HeaderCell>
              {roles.map((role) => (
                <Table.Cell key={role} data-may={holders.includes(role)}>
                  {holders.includes(role) ? `✓ ${cell(role)}` : `– ${say('roles.no')}`}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
};
