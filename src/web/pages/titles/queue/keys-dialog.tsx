import { Dialog, Heading, Table } from '@digdir/designsystemet-react';
import { say } from './queue-texts';

const keys = [
  { keys: ['A', 'Enter'], words: say('keys.accept') },
  { keys: ['1', '2', '3', '4', '5'], words: say('keys.pick') },
  { keys: ['S'], words: say('keys.search') },
  { keys: ['R'], words: say('keys.reject') },
  { keys: ['B'], words: say('keys.alike') },
  { keys: ['N'], words: say('keys.next') },
  { keys: ['P'], words: say('keys.previous') },
  { keys: ['U'], words: say('keys.undo') },
  { keys: ['?'], words: say('keys.help') },
];

/** The keys, and what each does. */
export const KeysDialog = ({ close }: { readonly close: () => void }) => (
  <Dialog open closedby="any" closeButton={say('keys.close')} onClose={close} aria-labelledby="keys-title">
    <Heading id="keys-title" level={2} data-size="sm">
      {say('keys.title')}
    </Heading>
    <p>{say('keys.body')}</p>
    <Table data-size="sm">
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{say('keys.key')}</Table.HeaderCell>
          <Table.HeaderCell>{say('keys.does')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {keys.map((row) => (
          <Table.Row key={row.words}>
            <Table.HeaderCell scope="row">
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </Table.HeaderCell>
            <Table.Cell>{row.words}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </Dialog>
);
