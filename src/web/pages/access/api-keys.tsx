import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { queryNames } from '../../frame/addresses';
import { PageSteps } from '../../paging/page-steps';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { ForOrganization } from '../../viewer/for-organization';
import type { WorkOrganization } from '../../viewer/work-organization';
import { ApiKeyTable } from './api-key-table';
import { ApiKeysDocument } from './access.generated';
import { say } from './access-texts';
import { MakeApiKey } from './make-api-key';

/** The keys of an organisation: to see, make and revoke. */
export const ApiKeys = () => (
  <section aria-labelledby="api-keys" className="access-section">
    <Heading id="api-keys" level={2} data-size="md">
      {say('keys.title')}
    </Heading>
    <Paragraph>{say('keys.lead')}</Paragraph>
    <ForOrganization permission="MANAGE_API_KEYS">
      {(organization) => <KeysOf key={organization.code} organization={organization} />}
    </ForOrganization>
  </section>
);

const KeysOf = ({ organization: { code, name } }: { readonly organization: WorkOrganization }) => {
  const [query] = useSearchParams();
  const [revoked, setRevoked] = useState<string>();
  const answer = useAnswer(ApiKeysDocument, { organization: code, after: query.get(queryNames.after) });
  return (
    <>
      <Answered answer={answer}>
        {({ apiKeys: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty title={say('keys.emptyTitle')}>{say('keys.empty', { organization: name })}</Empty>
          ) : (
            <>
              <ApiKeyTable
                keys={nodes}
                whenRevoked={(key) => {
                  setRevoked(key);
                  answer.ask();
                }}
              />
              <PageSteps pageInfo={pageInfo} />
            </>
          )
        }
      </Answered>
      <p role="status" className="access-status">
        {revoked !== undefined && say('revoke.done', { name: revoked })}
      </p>
      <MakeApiKey organization={code} whenMade={answer.ask} />
    </>
  );
};
