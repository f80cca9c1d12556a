import { Card, Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import { StaircaseThumbnail } from '../../staircase/staircase-thumbnail';
import { colorForLadderStatus, wordForLadderStatus } from '../../vocabulary/ladder-status';
import { say } from './list-texts';
import type { ListedLadderFragment } from './list-page.generated';
import { writeValidity } from './write-validity';

interface LadderCardProps {
  readonly ladder: ListedLadderFragment;
  /** The day of the list, kept in the address of the ladder. */
  readonly day: string | undefined;
}

/** A ladder in the list: what it is called, whose it is, how long, and whether it is in force. */
export const LadderCard = ({ ladder, day }: LadderCardProps) => {
  const { slug, name, organization, field, status, steps, validFrom, validTo } = ladder;
  const query = day === undefined ? '' : `?${new URLSearchParams({ [queryNames.day]: day }).toString()}`;
  return (
    <Card className="ladder-card">
      <Heading level={2} data-size="2xs">
        <Link to={addresses.ladder(slug) + query}>{name}</Link>
      </Heading>
      <p>
        <span lang="sv">{organization.name}</span> · <span lang="sv">{field}</span>
      </p>
      <StaircaseThumbnail ladder={ladder} />
      <p className="ladder-card-facts">
        <span>{say('steps', { count: steps.length })}</span>
        <Tag data-color={colorForLadderStatus[status]}>{wordForLadderStatus[status]}</Tag>
        {(validFrom !== null || validTo !== null) && <span>{writeValidity({ validFrom, validTo })}</span>}
      </p>
    </Card>
  );
};
