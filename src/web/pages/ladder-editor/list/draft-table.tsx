import { Field, Label, Paragraph, Select, Table, Tag } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { addresses, queryNames } from '../../../frame/addresses';
import { SiteLink } from '../../../frame/site-link';
import { FindingCount } from '../../../ladder-work/finding-count';
import { Empty } from '../../../states/empty';
import { useViewer } from '../../../viewer/viewer-context';
import { colorForLadderStatus, wordForLadderStatus } from '../../../vocabulary/ladder-status';
import type { LadderWorkQuery } from '../ladder-work.generated';
import { say } from './list-texts';

type ListedDraft = LadderWorkQuery['ladderDrafts']['nodes'][number];

const statuses = ['DRAFT', 'IN_REVIEW', 'APPROVED'] as const;

interface DraftTableProps {
  readonly drafts: readonly ListedDraft[];
  /** The cursor of the next page; undefined on the last. */
  readonly next: string | undefined;
}

/** The drafts that the viewer may see, of one status where the address says so. */
export const DraftTable = ({ drafts, next }: DraftTableProps) => {
  const [query, setQuery] = useSearchParams();
  const status = statuses.find((one) => one === query.get(queryNames.status));
  const choose = (wanted: string) =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      if (wanted === '') after.delete(queryNames.status);
      else after.set(queryNames.status, wanted);
      return after;
    });
  if (drafts.length === 0) return <Empty title={say('drafts.none')}>{say('drafts.noneBody')}</Empty>;
  const shown = drafts.filter((draft) => status === undefined || draft.status === status);
  return (
    <>
      <Field className="draft-filter">
        <Label>{say('drafts.filter')}</Label>
        <Select value={status ?? ''} onChange={({ target }) => choose(target.value)}>
          <Select.Option value="">{say('drafts.all')}</Select.Option>
          {statuses.map((one) => (
            <Select.Option key={one} value={one}>
              {wordForLadderStatus[one]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {shown.length === 0 ? <Paragraph role="status">{say('drafts.none')}</Paragraph> : <Rows drafts={shown} />}
      {next !== undefined && (
        <SiteLink to={`?${new URLSearchParams({ ...Object.fromEntries(query), [queryNames.after]: next }).toString()}`}>
          {say('drafts.next')}
        </SiteLink>
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
