import { Button, Card, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useSaving } from '../api/use-saving';
import { apiLanguage } from '../language/language';
import { SavingState } from '../states/saving-state';
import { useViewer } from '../viewer/viewer-context';
import { ApproveEquivalenceDocument, RejectEquivalenceDocument } from './equivalence-changes.generated';
import type { ProposedEquivalenceFragment } from './equivalences.generated';
import { say } from './equivalence-texts';
import { PairedStepsTable } from './paired-steps-table';

interface ProposalCardProps {
  readonly proposal: ProposedEquivalenceFragment;
  readonly reload: () => void;
}

/** A proposal that waits, for another person than the proposer to approve or reject. */
export const ProposalCard = ({ proposal, reload }: ProposalCardProps) => {
  const { equivalence, proposedBy, version } = proposal;
  const { who, may } = useViewer();
  const approving = useSaving(ApproveEquivalenceDocument, (data) => data.approveEquivalence);
  const mayDecide = may('APPROVE_LADDERS', equivalence.organization.code);
  const isOwn = proposedBy === who.subject;
  const approve = () =>
    void approving.save({ input: { slug: equivalence.slug, expectedVersion: version }, language: apiLanguage });
  return (
    <Card className="adoption-card">
      <Heading level={3} data-size="xs">
        {equivalence.left?.name ?? say('gone')} – {equivalence.right?.name ?? say('gone')}
      </Heading>
      <PairedStepsTable equivalence={equivalence} />
      {isOwn && <Paragraph>{say('proposedByYou')}</Paragraph>}
      {!mayDecide && !isOwn && <Paragraph>{say('notYours')}</Paragraph>}
      {mayDecide && (
        <div className="adaptation-buttons">
          {!isOwn && (
            <Button onClick={approve} loading={approving.saving.state === 'UNDER_WAY'}>
              {say('approve')}
            </Button>
          )}
          <RejectProposal slug={equivalence.slug} version={version} reload={reload} />
        </div>
      )}
      <SavingState saving={approving.saving} reload={reload} />
    </Card>
  );
};

interface RejectProposalProps {
  readonly slug: string;
  readonly version: number;
  readonly reload: () => void;
}

/** Rejects a proposal; asks first. */
const RejectProposal = ({ slug, version, reload }: RejectProposalProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const { saving, save, forget } = useSaving(RejectEquivalenceDocument, (data) => data.rejectEquivalence);
  const reject = async () => {
    if (await save({ input: { slug, expectedVersion: version }, language: apiLanguage })) dialog.current?.close();
  };
  return (
    <Dialog.TriggerContext>
      <Dialog.Trigger variant="secondary" onClick={forget}>
        {say('reject')}
      </Dialog.Trigger>
      <Dialog ref={dialog} closeButton={say('close')}>
        <div className="adoption-end">
          <Heading level={2} data-size="xs">
            {say('rejectTitle')}
          </Heading>
          <Paragraph>{say('rejectMeans')}</Paragraph>
          <SavingState saving={saving} reload={reload} />
          <div className="adaptation-buttons">
            <Button data-color="danger" onClick={() => void reject()}>
              {say('rejectNow')}
            </Button>
            <Button variant="secondary" onClick={() => dialog.current?.close()}>
              {say('cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </Dialog.TriggerContext>
  );
};
