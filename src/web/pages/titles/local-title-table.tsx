import { Table } from '@digdir/designsystemet-react';
import { dayInSweden } from '../../day/day-in-sweden';
import { writeDay, writeNumber } from '../../language/write';
import type { LocalTitlesQuery } from './local-titles.generated';
import { TitleAnswer } from './title-answer';
import { say } from './titles-texts';

type ListedTitle = LocalTitlesQuery['localTitles']['nodes'][number];

interface LocalTitleTableProps {
  readonly titles: readonly ListedTitle[];
  readonly total: number;
}

/** Titles of an employer: where they are used, and what each stands for. */
export const LocalTitleTable = ({ titles, total }: LocalTitleTableProps) => (
  <div className="title-table" role="region" aria-labelledby="title-list-caption" tabIndex={0}>
    <Table zebra>
      <caption id="title-list-caption">{say('list.caption', { count: writeNumber(total) })}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{say('list.label')}</Table.HeaderCell>
          <Table.HeaderCell>{say('list.people')}</Table.HeaderCell>
          <Table.HeaderCell>{say('list.fields')}</Table.HeaderCell>
          <Table.HeaderCell>{say('list.standard')}</Table.HeaderCell>
          <Table.HeaderCell>{say('list.status')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {titles.map((title) => (
          <TitleRow key={title.label} title={title} />
        ))}
      </Table.Body>
    </Table>
  </div>
);

const MOST_FIELDS = 2;

const TitleRow = ({ title }: { readonly title: ListedTitle }) => {
  const { label, people, fields, vanishedAt, resolution } = title;
  const further = fields.length - MOST_FIELDS;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <span lang="sv">{label}</span>
        {vanishedAt !== null && <small>{say('list.vanishedSince', { day: writeDay(dayInSweden(vanishedAt)) })}</small>}
      </Table.HeaderCell>
      <Table.Cell>{people === null ? '–' : writeNumber(people)}</Table.Cell>
      <Table.Cell>
        <span lang="sv">{fields.slice(0, MOST_FIELDS).join(', ')}</span>
        {further > 0 && ` ${say('list.moreFields', { count: further })}`}
      </Table.Cell>
      <Table.Cell>{resolution.title ? <span lang="sv">{resolution.title.label}</span> : '–'}</Table.Cell>
      <Table.Cell>
        <TitleAnswer resolution={resolution} />
      </Table.Cell>
    </Table.Row>
  );
};
