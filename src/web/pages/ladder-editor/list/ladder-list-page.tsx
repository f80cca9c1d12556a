import { useState } from 'react';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAnswer } from '../../../api/use-answer';
import { addresses, queryNames } from '../../../frame/addresses';
import { Page } from '../../../frame/page';
import { apiLanguage } from '../../../language/language';
import { Answered } from '../../../states/answered';
import { ForOrganization } from '../../../viewer/for-organization';
import { ForThoseWhoMay } from '../../../viewer/for-those-who-may';
import { useViewer } from '../../../viewer/viewer-context';
import type { WorkOrganization } from '../../../viewer/work-organization';
import { LadderWorkDocument, type LadderWorkQuery } from '../ladder-work.generated';
import { CreateLadder } from './create-ladder';
import { DraftFilter, draftStatuses } from './draft-filter';
import { DraftTable } from './draft-table';
import { ImportFile } from './import-file';
import { say } from './list-texts';
import { PublishedLadders } from './published-ladders';
import '../editor.css';

/** The ladders to work on: drafts, published ones to go on from, and new ones. */
export const LadderListPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_DRAFTS']}>
      <ForOrganization permission="READ_DRAFTS" otherwise={<DraftsOfAll />}>
        {(organization) => <LadderWork organization={organization} />}
      </ForOrganization>
    </ForThoseWhoMay>
  </Page>
);

const LadderWork = ({ organization }: { readonly organization: WorkOrganization }) => (
  <>
    <Drafts />
    <NewLadder key={organization.code} organization={organization.code} />
    <PublishedLadders organization={organization} />
  </>
);

/** What can be worked on before an organisation is chosen. */
const DraftsOfAll = () => (
  <>
    <Drafts />
    <Paragraph>{say('chooseToBegin')}</Paragraph>
  </>
);

const Drafts = () => {
  const [query] = useSearchParams();
  const status = draftStatuses.find((one) => one === query.get(queryNames.status));
  const answer = useAnswer(
    LadderWorkDocument,
    { after: query.get(queryNames.after), statuses: status === undefined ? null : [status], language: apiLanguage },
    { lists: 'Ladder' },
  );
  return (
    <section className="editor-form" aria-labelledby="drafts">
      <Heading level={2} data-size="sm" id="drafts">
        {say('drafts.title')}
      </Heading>
      <DraftFilter status={status} />
      <Answered answer={answer}>
        {({ ladderDrafts: { nodes, pageInfo } }) => (
          <DraftTable drafts={nodes} isOfAll={status === undefined} next={nextPageOf(pageInfo)} />
        )}
      </Answered>
    </section>
  );
};

const nextPageOf = ({ hasNextPage, endCursor }: LadderWorkQuery['ladderDrafts']['pageInfo']): string | undefined =>
  hasNextPage && endCursor !== null ? endCursor : undefined;

interface NewLadderProps {
  /** Code of the owner. */
  readonly organization: string;
}

/** A new ladder, written or read from a file; one form is open at a time. */
const NewLadder = ({ organization }: NewLadderProps) => {
  const { may } = useViewer();
  const navigate = useNavigate();
  const [form, setForm] = useState<'create' | 'file'>();
  if (!may('DRAFT_LADDERS', organization)) return null;
  const open = (slug: string) => void navigate(addresses.adminLadder(slug));
  const close = () => setForm(undefined);
  if (form === 'create') return <CreateLadder organization={organization} onCreated={open} onCancel={close} />;
  if (form === 'file') return <ImportFile organization={organization} onImported={open} onCancel={close} />;
  return (
    <div className="editor-buttons">
      <Button onClick={() => setForm('create')}>{say('create.open')}</Button>
      <Button variant="secondary" onClick={() => setForm('file')}>
        {say('file.open')}
      </Button>
    </div>
  );
};
