import { Button, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { dayInSweden } from '../../day/day-in-sweden';
import { writeDay, writeInstant } from '../../language/write';
import { wordForRole } from '../../vocabulary/organization-role';
import type { ListedApiKeyFragment } from './access.generated';
import { say } from './access-texts';
import { RevokeApiKey } from './revoke-api-key';

interface ApiKeyTableProps {
  readonly keys: readonly ListedApiKeyFragment[];
  /** Told the name of the key that was revoked. */
  readonly whenRevoked: (name: string) => void;
}

/** The keys with their use and validity; each that is valid can be revoked. */
export const ApiKeyTable = ({ keys, whenRevoked }: ApiKeyTableProps) => {
  const [asked, setAsked] = useState<ListedApiKeyFragment>();
  return (
    <div className="access-table" tabIndex={0} role="region" aria-label={say('keys.caption')}>
      <Table>
        <caption>{say('keys.caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{say('keys.name')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{say('keys.roles')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{say('keys.lastUsed')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{say('keys.validity')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{say('keys.revoke')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {keys.map((key) => (
            <Table.Row key={key.id}>
              <Table.HeaderCell scope="row">{key.name}</Table.HeaderCell>
              <Table.Cell>{key.roles.map(wordForRole).join(', ')}</Table.Cell>
              <Table.Cell>{key.lastUsedAt === null ? say('keys.never') : writeInstant(key.lastUsedAt)}</Table.Cell>
              <Table.Cell>{validityOf(key)}</Table.Cell>
              <Table.Cell>
                {key.isUsable && (
                  <Button
                    variant="secondary"
                    data-color="danger"
                    data-size="sm"
                    aria-label={say('keys.revokeName', { name: key.name })}
                    onClick={() => setAsked(key)}
                  >
                    {say('keys.revoke')}
                  </Button>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {asked && (
        <RevokeApiKey
          apiKey={asked}
          close={() => setAsked(undefined)}
          whenRevoked={() => {
            setAsked(undefined);
            whenRevoked(asked.name);
          }}
        />
      )}
    </div>
  );
};

const validityOf = ({ revokedAt, isUsable, expiresAt }: ListedApiKeyFragment): string => {
  if (revokedAt !== null) return say('keys.revoked', { day: writeDay(dayInSweden(revokedAt)) });
  return say(isUsable ? 'keys.usable' : 'keys.expired', { day: writeDay(dayInSweden(expiresAt)) });
};
