import { useState } from 'react';
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useSearchParams } from 'react-router';
import { useAnswer } from '../../../api/use-answer';
import { addresses, queryNames } from '../../../frame/addresses';
import { Page } from '../../../frame/page';
import { apiLanguage } from '../../../language/language';
import { Answered } from '../../../states/answered';
import { ForThoseWhoMay } from '../../../viewer/for-those-who-may';
import { OrganizationChoice } from '../../../viewer/organization-choice';
import { useOrganization } from '../../../viewer/use-organization';
import { useViewer } from '../../../viewer/viewer-context';
import { LadderWorkDocument, type LadderWorkQuery } from '../ladder-work.generated';
import { CreateLadder } from './create-ladder';
import { DraftTable } from './draft-table';
import { ImportFile } from './import-file';
import { say } from './list-texts';
import { PublishedLadders } from './published-ladders';
import '../editor.css';

/** The ladders to work on: drafts, published ones to go on from, and new ones. */
export const LadderListPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_DRAFTS']}>
      <LadderWork />
    </ForThoseWhoMay>
  </Page>
);

const LadderWork = () => {
  const chosen = useOrganization('READ_DRAFTS');
  const { organization } = chosen;
  const [query] = useSearchParams();
  const answer = useAnswer(
    LadderWorkDocument,
    { after: query.get(queryNames.after), language: apiLanguage },
    { paused: organization === undefined },
  );
  if (!organization) return <Paragraph>{say('drafts.none')}</Paragraph>;
  return (
    <>
      <OrganizationChoice {...chosen} />
      <Answered answer={answer}>
        {({ ladderDrafts }) => (
          <>
            <section className="editor-form" aria-labelledby="drafts">
              <Heading level={2} data-size="sm" id="drafts">
                {say('drafts.title')}
              </Heading>
              <DraftTable drafts={ladderDrafts.nodes} next={nextPageOf(ladderDrafts.pageInfo)} />
            </section>
            <NewLadder key={organization.code} organization={organization.code} drafts={ladderDrafts.nodes} />
          </>
        )}
      </Answered>
      <PublishedLadders organization={organization} />
    </>
  );
};

const nextPageOf = ({ hasNextPage, endCursor }: LadderWorkQuery['ladderDrafts']['pageInfo']): string | undefined =>
  hasNextPage && endCursor !== null ? endCursor : undefined;

interface NewLadderProps {
  /** Code of the owner. */
  readonly organization: string;
  readonly drafts: readonly { readonly slug: string; readonly version: number }[];
}

/** A new ladder, written or read from a file; one form is open at a time. */
const NewLadder = ({ organization, drafts }: NewLadderProps) => {
  const { may } = useViewer();
  const navigate = useNavigate();
  const [form, setForm] = useState<'create' | 'file'>();
  if (!may('DRAFT_LADDERS', organization)) return null;
  const open = (slug: string) => void navigate(addresses.adminLadder(slug));
  const close = () => setForm(undefined);
  if (form === 'create') return <CreateLadder organization={organization} onCreated={open} onCancel={close} />;
  if (form === 'file')
    return <ImportFile organization={organization} drafts={drafts} onImported={open} onCancel={close} />;
  return (
    <div className="editor-buttons">
      <Button onClick={() => setForm('create')}>{say('create.open')}</Button>
      <Button variant="secondary" onClick={() => setForm('file')}>
        {say('file.open')}
      </Button>
    </div>
  );
};
