import { Alert, Details, Heading, Table, Tag } from '@digdir/designsystemet-react';
import { writeNumber } from '../../../language/write';
import type { TitleImportReportFragment } from '../../../title-work/import-titles.generated';
import { aboutAlignmentStatus, wordForAlignmentStatus } from '../../../vocabulary/alignment-status';
import { say } from './import-texts';

/** What a list comes to, before it is imported. */
export const ImportSummary = ({ report }: { readonly report: TitleImportReportFragment }) => (
  <>
    <p>
      <strong>{say('summary.titles', { count: report.titles })}</strong> {say('summary.rows', { count: report.rows })}
      {report.people > 0 && ` ${say('summary.people', { count: report.people })}`}.
    </p>
    {report.vanished > 0 && <Alert data-color="warning">{say('summary.vanishes', { count: report.vanished })}</Alert>}
    {report.unchanged === report.titles && report.vanished === 0 && <p>{say('summary.nothing')}</p>}
    <Changes report={report} />
    <Certainty report={report} />
  </>
);

const Changes = ({ report }: { readonly report: TitleImportReportFragment }) => {
  const changes = [
    { name: 'added', count: report.added, labels: report.addedTitles },
    { name: 'changed', count: report.changed, labels: report.changedTitles },
    { name: 'vanished', count: report.vanished, labels: report.vanishedTitles },
    { name: 'returned', count: report.returned, labels: report.returnedTitles },
    { name: 'unchanged', count: report.unchanged, labels: [] },
  ] as const;
  return (
    <Table className="title-summary">
      <caption>{say('summary.caption')}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{say('summary.change')}</Table.HeaderCell>
          <Table.HeaderCell>{say('summary.count')}</Table.HeaderCell>
          <Table.HeaderCell>{say('summary.which')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {changes.map(({ name, count, labels }) => (
          <Table.Row key={name}>
            <Table.HeaderCell scope="row">{say(`summary.${name}`)}</Table.HeaderCell>
            <Table.Cell>{writeNumber(count)}</Table.Cell>
            <Table.Cell>{labels.length > 0 && <Labels labels={labels} count={count} />}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
};

const Labels = ({ labels, count }: { readonly labels: readonly string[]; readonly count: number }) => (
  <Details data-size="sm">
    <Details.Summary>{say('summary.show')}</Details.Summary>
    <Details.Content>
      {labels.length < count && <p>{say('summary.first', { count: labels.length })}</p>}
      <span lang="sv">{labels.join(', ')}</span>
    </Details.Content>
  </Details>
);

const colours = { RESOLVED: 'success', SUGGESTED: 'info', AMBIGUOUS: 'warning', UNKNOWN: 'neutral' } as const;

const Certainty = ({ report }: { readonly report: TitleImportReportFragment }) => (
  <>
    <Heading level={4} data-size="2xs">
      {say('summary.certainty')}
    </Heading>
    <ul className="title-certainty">
      {report.alignments.map(({ status, titles }) => (
        <li key={status}>
          <strong>{writeNumber(titles)}</strong>
          <Tag data-color={colours[status]}>{wordForAlignmentStatus[status]}</Tag>
          <span>{aboutAlignmentStatus[status]}</span>
        </li>
      ))}
    </ul>
  </>
);
