import { Paragraph, Table, Tag } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { addresses, queryNames } from '../../../frame/addresses';
import { queryWith } from '../../../frame/query-with';
import { SiteLink } from '../../../frame/site-link';
import { FindingCount } from '../../../ladder-work/finding-count';
import { Empty } from '../../../states/empty';
import { useViewer } from '../../../viewer/viewer-context';
import { colorForLadderStatus, wordForLadderStatus } from '../../../vocabulary/ladder-status';
import type { LadderWorkQuery } from '../ladder-work.generated';
import { say } from './list-texts';

type ListedDraft = LadderWorkQuery['ladderDrafts']['nodes'][number];

interface DraftTableProps {
  readonly drafts: readonly ListedDraft[];
  /** Whether they are of any status, so that no others can be found by another choice. */
  readonly isOfAll: boolean;
  /** The cursor of the next page; undefined on the last. */
  readonly next: string | undefined;
}

/** Drafts that the viewer may see, a page at a time. */
export const DraftTable = ({ drafts, isOfAll, next }: DraftTableProps) => {
  const [query] = useSearchParams();
  if (drafts.length === 0 && isOfAll) return <Empty title={say('drafts.none')}>{say('drafts.noneBody')}</Empty>;
  if (drafts.length === 0) return <Paragraph role="status">{say('drafts.noneOfStatus')}</Paragraph>;
  return (
    <>
      <Rows drafts={drafts} />
      {next !== undefined && (
        <SiteLink to={`?${queryWith(query, { [queryNames.after]: next }).toString()}`}>{say('drafts.next')}</SiteLink>
      )}
    </>
  );
};

const Rows = ({ drafts }: { readonly drafts: readonly ListedDraft[] }) => (
  <div className="editor-table" role="region" aria-label={say('drafts.caption')} tabIndex={0}>
    <Table>
      <caption className="ds-sr-only">{say('drafts.caption')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{say('drafts.ladder')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('drafts.status')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('drafts.organization')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('drafts.submitted')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{say('drafts.findings')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </Table.Body>
    </Table>
  </div>
);

const DraftRow = ({ draft }: { readonly draft: ListedDraft }) => {
  const { who } = useViewer();
  const { slug, name, revision, status, organization, submittedBy, findings, conflicts } = draft;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <SiteLink to={addresses.adminLadder(slug)}>{name}</SiteLink>{' '}
        <small>{say('drafts.revision', { revision })}</small>
      </Table.HeaderCell>
      <Table.Cell>
        <Tag data-color={colorForLadderStatus[status]}>{wordForLadderStatus[status]}</Tag>
      </Table.Cell>
      <Table.Cell>{organization.name}</Table.Cell>
      <Table.Cell>{submittedBy === who.subject ? say('drafts.you') : submittedBy}</Table.Cell>
      <Table.Cell>
        <div className="editor-counts">
          <FindingCount findings={findings} />
          {conflicts.length > 0 && (
            <Tag data-color="danger">{say('drafts.conflicts', { count: conflicts.length })}</Tag>
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  );
};
