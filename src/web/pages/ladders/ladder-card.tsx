import { Card, Heading, Tag } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import { colorForLadderStatus, wordForLadderStatus } from '../../vocabulary/ladder-status';
import { say } from './ladders-texts';
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
      <StairMark steps={steps.length} />
      <p className="ladder-card-facts">
        <span>{say('list.steps', { count: steps.length })}</span>
        <Tag data-color={colorForLadderStatus[status]}>{wordForLadderStatus[status]}</Tag>
        {(validFrom !== null || validTo !== null) && <span>{writeValidity({ validFrom, validTo })}</span>}
      </p>
    </Card>
  );
};

const TREAD = 14;
const RISE = 7;

/** As many treads as the ladder has steps: a look, not a fact, since the number stands beside it. */
const StairMark = ({ steps }: { readonly steps: number }) => (
  <svg className="stair-mark" width={steps * TREAD} height={steps * RISE + 2} aria-hidden focusable="false">
    {Array.from({ length: steps }, (_, index) => (
      <rect
        key={index}
        x={index * TREAD}
        y={(steps - 1 - index) * RISE}
        width={TREAD - 1}
        height={(index + 1) * RISE}
      />
    ))}
  </svg>
);
