import type { ReactNode } from 'react';
import { Empty } from '../states/empty';
import { Failed } from '../states/failed';
import { Loading } from '../states/loading';
import { OrganizationChoice } from './organization-choice';
import { say } from './organization-texts';
import { useOrganization } from './use-organization';
import type { Permission } from './viewer.generated';
import type { WorkOrganization } from './work-organization';

interface ForOrganizationProps {
  /** What one must be allowed there. */
  readonly permission: Permission;
  readonly children: (organization: WorkOrganization) => ReactNode;
  /** What shows until one is chosen; else that one must choose. */
  readonly otherwise?: ReactNode;
  /** What it is called to have chosen none. */
  readonly none?: string;
}

/**
 * Work for one organisation. Who acts for some works for the first of them, or for the one they choose; who may
 * everywhere chooses among all there are, and nothing is asked for them before they have.
 */
export const ForOrganization = ({
  permission,
  children,
  otherwise = <ChooseFirst />,
  none = say('none'),
}: ForOrganizationProps) => {
  const { every, ...chosen } = useOrganization(permission);
  if (every?.state === 'UNDER_WAY') return <Loading />;
  if (every?.state === 'FAILED') return <Failed failure={every.failure} again={every.again} />;
  const { organization, choices, mayBeNone } = chosen;
  if (choices.length === 0) return <Empty title={say('missingTitle')}>{say('missing')}</Empty>;
  return (
    <>
      <OrganizationChoice {...chosen} none={mayBeNone ? none : undefined} />
      {organization ? children(organization) : otherwise}
    </>
  );
};

const ChooseFirst = () => <Empty title={say('chooseTitle')}>{say('choose')}</Empty>;
