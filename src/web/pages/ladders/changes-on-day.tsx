import { Alert, Heading } from '@digdir/designsystemet-react';
import { today } from '../../day/today';
import { writeDay } from '../../language/write';
import { ChangeWords } from './change-words';
import type { LadderChange } from './ladder-changes';
import { say } from './ladders-texts';

interface ChangesOnDayProps {
  /** The slug of the ladder. */
  readonly ladder: string;
  readonly changes: readonly LadderChange[];
  readonly day: string | undefined;
}

/** What changes on the very day that the page shows. */
export const ChangesOnDay = ({ ladder, changes, day }: ChangesOnDayProps) => {
  const onDay = changes.filter((change) => change.day === day);
  return (
    <div role="status">
      {day !== undefined && onDay.length > 0 && (
        <Alert data-color="info">
          <Heading level={2} data-size="2xs">
            {say(day < today() ? 'changes.chosenPast' : 'changes.chosen', { day: writeDay(day) })}
          </Heading>
          <ChangeWords ladder={ladder} changes={onDay} />
        </Alert>
      )}
    </div>
  );
};
