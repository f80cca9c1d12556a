import { Table, Tag } from '@digdir/designsystemet-react';
import { WrittenDecision } from '../../decision/written-decision';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeInstant } from '../../language/write';
import { colorForLadderStatus, wordForLadderStatus } from '../../vocabulary/ladder-status';
import type { LadderHistoryQuery } from './history-page.generated';
import { say } from './history-texts';
import { writeValidity } from './write-validity';

type Revision = NonNullable<LadderHistoryQuery['ladder']>['revisions'][number];

interface RevisionTableProps {
  readonly slug: string;
  /** The oldest first. */
  readonly revisions: readonly Revision[];
}

/** The revisions of a ladder: when they are in force, what was decided, and when they were published. */
export const RevisionTable = ({ slug, revisions }: RevisionTableProps) => (
  <div className="revision-table" role="region" aria-label={say('caption')} tabIndex={0}>
    <Table>
      <caption>{say('caption')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{say('number')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('status')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('validity')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('decision')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('published')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {revisions.toReversed().map((one) => (
          <Table.Row key={one.id}>
            <Table.HeaderCell scope="row">
              <SiteLink to={`${addresses.ladder(slug)}?${queryNames.revision}=${one.revision}`}>
                {say('show', { revision: one.revision })}
              </SiteLink>
            </Table.HeaderCell>
            <Table.Cell>
              <Tag data-color={colorForLadderStatus[one.status]}>{wordForLadderStatus[one.status]}</Tag>
            </Table.Cell>
            <Table.Cell>{writeValidity(one)}</Table.Cell>
            <Table.Cell>
              <Decision decision={one.decision} />
            </Table.Cell>
            <Table.Cell>{one.publishedAt === null ? say('notPublished') : writeInstant(one.publishedAt)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </div>
);

const Decision = ({ decision }: Pick<Revision, 'decision'>) =>
  decision ? <WrittenDecision decision={decision} /> : say('noDecision');
