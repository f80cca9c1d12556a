import { Button, Card, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
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
  /** It was approved or rejected, and waits no longer. */
  readonly whenDecided: () => void;
}

/** A proposal that waits, for another person than the proposer to approve or reject. */
export const ProposalCard = ({ proposal, reload, whenDecided }: ProposalCardProps) => {
  const { equivalence, proposedBy, version } = proposal;
  const { who, may } = useViewer();
  const approving = useSaving(ApproveEquivalenceDocument, (data) => data.approveEquivalence);
  const mayDecide = may('APPROVE_LADDERS', equivalence.organization.code);
  const isOwn = proposedBy === who.subject;
  const approve = async () => {
    const input = { slug: equivalence.slug, expectedVersion: version };
    if (await approving.save({ input, language: apiLanguage })) whenDecided();
  };
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
            <Button onClick={() => void approve()} loading={approving.saving.state === 'UNDER_WAY'}>
              {say('approve')}
            </Button>
          )}
          <RejectProposal slug={equivalence.slug} version={version} reload={reload} whenRejected={whenDecided} />
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
  readonly whenRejected: () => void;
}

/** Rejects a proposal; asks first. */
const RejectProposal = ({ slug, version, reload, whenRejected }: RejectProposalProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const { saving, save, forget } = useSaving(RejectEquivalenceDocument, (data) => data.rejectEquivalence);
  const reject = async () => {
    if (!(await save({ input: { slug, expectedVersion: version }, language: apiLanguage }))) return;
    dialog.current?.close();
    whenRejected();
  };
  return (
    <>
      <Button
        variant="secondary"
        aria-haspopup="dialog"
        onClick={() => {
          forget();
          setAsked(true);
        }}
      >
        {say('reject')}
      </Button>
      <Dialog ref={dialog} open={isAsked} onClose={close} closeButton={say('close')} aria-label={say('rejectTitle')}>
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
            <Button variant="secondary" onClick={close}>
              {say('cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
};
