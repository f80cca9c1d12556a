import { Alert, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { Saving } from '../../../api/use-saving';
import type { ToldProblem } from '../../../api/problem';
import { Failed } from '../../../states/failed';
import { say } from './import-texts';

/** Why a list was not taken: each row with what is expected there. What was given stays. */
export const ImportRefusal = ({ saving }: { readonly saving: Saving }) => {
  if (saving.state === 'FAILED') return <Failed failure={saving.failure} />;
  if (saving.state !== 'REFUSED') return null;
  const rows = saving.problems.map((problem) => ({ problem, row: rowOf(problem) }));
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={3} data-size="2xs">
        {say('refused.title', { count: rows.length })}
      </Heading>
      <Paragraph>{say('refused.body')}</Paragraph>
      <Table data-size="sm">
        <caption>{say('refused.caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{say('refused.row')}</Table.HeaderCell>
            <Table.HeaderCell>{say('refused.what')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ problem, row }) => (
            <Table.Row key={[...problem.path, problem.message].join(' ')}>
              <Table.HeaderCell scope="row">{row ?? '–'}</Table.HeaderCell>
              <Table.Cell>{withoutRow(problem.message)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Alert>
  );
};

/** The row stands beside it. */
const withoutRow = (message: string): string => {
  const text = message.replace(/^(?:Rad|Row) \d+: /u, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Paths of a file go on with its row: list, file, row. */
const rowOf = ({ path }: ToldProblem): string | undefined => (path[1] === 'file' ? path[2] : undefined);
