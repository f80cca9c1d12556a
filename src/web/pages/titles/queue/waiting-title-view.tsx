import { Details, Heading, Tag, Textfield } from '@digdir/designsystemet-react';
import { dayInSweden } from '../../../day/day-in-sweden';
import { writeDay } from '../../../language/write';
import type { WaitingTitle } from '../../../title-work/use-queue-walk';
import { aboutAlignmentStatus, wordForAlignmentStatus } from '../../../vocabulary/alignment-status';
import { aboutTitleQueueReason, wordForTitleQueueReason } from '../../../vocabulary/title-queue-reason';
import { CandidateCard, type Candidate } from './candidate-card';
import { say } from './queue-texts';
import type { DecidedLabel, DecisionExtra } from './use-queue-work';

/** The title as a decision names it. */
export const labelOf = ({ title, newest }: WaitingTitle): DecidedLabel => ({
  label: title.label,
  newest: newest?.id,
});

interface WaitingTitleViewProps {
  readonly item: WaitingTitle;
  /** Decides for the candidate; undefined for who may not decide. */
  readonly pick: ((candidate: Candidate) => void) | undefined;
  readonly extra: DecisionExtra;
  readonly setExtra: (extra: DecisionExtra) => void;
}

const colours = { RESOLVED: 'success', SUGGESTED: 'info', AMBIGUOUS: 'warning', UNKNOWN: 'neutral' } as const;

/** A title that waits: who has it, why it waits, and what it may stand for. */
export const WaitingTitleView = ({ item, pick, extra, setExtra }: WaitingTitleViewProps) => {
  const { title, reason, alignment } = item;
  const { status, candidates } = alignment;
  return (
    <>
      <header className="waiting-title">
        <Heading id="waiting-title" level={2} data-size="lg">
          <span lang="sv">{title.label}</span>
        </Heading>
        <p>
          <strong>{title.people === null ? say('noPeople') : say('people', { count: title.people })}</strong>
          {title.fields.length > 0 && <>. {say('usedIn', { fields: title.fields.join(', ') })}</>}
        </p>
        <p className="waiting-reasons">
          <Tag data-color={colours[status]}>{wordForAlignmentStatus[status]}</Tag> {aboutAlignmentStatus[status]}
        </p>
        <p className="waiting-reasons">
          <Tag data-color="neutral">{wordForTitleQueueReason[reason]}</Tag> {aboutTitleQueueReason[reason]}{' '}
          <Earlier item={item} />
        </p>
      </header>
      <Heading level={3} data-size="xs">
        {say('candidates')}
      </Heading>
      {candidates.length === 0 ? (
        <p>{say('noCandidates')}</p>
      ) : (
        <ol className="candidates">
          {candidates.map((candidate, index) => (
            <li key={candidate.title.id}>
              <CandidateCard candidate={candidate} place={index} others={candidates} pick={pick} />
            </li>
          ))}
        </ol>
      )}
      {pick && (
        <Details>
          <Details.Summary>{say('extra')}</Details.Summary>
          <Details.Content>
            <div className="title-filter">
              <Textfield
                label={say('reason')}
                description={say('reasonHelp')}
                value={extra.reason}
                onChange={({ target }) => setExtra({ ...extra, reason: target.value })}
              />
              <Textfield
                type="date"
                label={say('validFrom')}
                description={say('validFromHelp')}
                value={extra.validFrom}
                onChange={({ target }) => setExtra({ ...extra, validFrom: target.value })}
              />
            </div>
          </Details.Content>
        </Details>
      )}
    </>
  );
};

const Earlier = ({ item: { mapping, replacedBy } }: { readonly item: WaitingTitle }) => {
  if (!mapping) return null;
  const standard = mapping.standard?.label ?? mapping.standardSlug ?? say('noneFitted');
  const day = mapping.decidedAt === null ? '' : writeDay(dayInSweden(mapping.decidedAt));
  return (
    <>
      {say('earlier', { standard, day })}{' '}
      {replacedBy.length > 0 && say('insteadNow', { titles: replacedBy.map(({ label }) => label).join(', ') })}
    </>
  );
};
