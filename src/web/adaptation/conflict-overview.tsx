import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { RefObject } from 'react';
import { countChosen, type ConflictChoice, type ConflictChoices } from './conflict-choices';
import { placeOfConflict, type ConflictedLadder } from './conflict-step';
import { say } from './conflict-texts';

interface ConflictOverviewProps {
  readonly ladder: ConflictedLadder;
  readonly choices: ConflictChoices;
  /** Goes to a conflict by its place, from 0. */
  readonly goTo: (index: number) => void;
  readonly save: () => void;
  readonly isSaving: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What has been chosen in each place, to be saved at once. */
export const ConflictOverview = ({ ladder, choices, goTo, save, isSaving, heading }: ConflictOverviewProps) => {
  const { conflicts } = ladder;
  const chosen = countChosen(conflicts, choices);
  const left = conflicts.length - chosen;
  return (
    <section className="conflict-overview">
      <Heading level={2} data-size="sm" tabIndex={-1} ref={heading}>
        {say('overview')}
      </Heading>
      <Paragraph>{say('overviewLead')}</Paragraph>
      <ol className="conflict-list">
        {conflicts.map((conflict, index) => (
          <li key={conflict.id}>
            <strong>{placeOfConflict(ladder, conflict)}</strong>
            <span>{wordsFor(choices[conflict.id])}</span>
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => goTo(index)}
              aria-label={`${say('change')}: ${placeOfConflict(ladder, conflict)}`}
            >
              {say('change')}
            </Button>
          </li>
        ))}
      </ol>
      {left > 0 && chosen > 0 && <Alert data-color="info">{say('someLeft', { count: left })}</Alert>}
      {chosen === 0 ? (
        <Paragraph>{say('chooseFirst')}</Paragraph>
      ) : (
        <Button onClick={save} loading={isSaving}>
          {say('save', { count: chosen })}
        </Button>
      )}
    </section>
  );
};

const wordsFor = (choice: ConflictChoice | undefined): string => {
  if (choice === undefined) return `◌ ${say('unchosen')}`;
  const words = choice.decision === 'KEEP_LOCAL' ? say('kept') : say('taken');
  const reason = choice.decision === 'KEEP_LOCAL' ? choice.reason.trim() : '';
  return reason === '' ? `✓ ${words}` : `✓ ${words}: ${reason}`;
};
