import { Button, Heading } from '@digdir/designsystemet-react';
import { writeDay } from '../../language/write';
import { ChangeWords } from './change-words';
import type { LadderChange } from './ladder-changes';
import { say } from './ladders-texts';

interface ChangeListProps {
  /** The slug of the ladder. */
  readonly ladder: string;
  readonly changes: readonly LadderChange[];
  /** Shows the ladder as it is on a day. */
  readonly choose: (day: string) => void;
}

/** All days when something changes, in the order of time, and what. */
export const ChangeList = ({ ladder, changes, choose }: ChangeListProps) => (
  <section className="ladder-changes">
    <Heading level={2} data-size="sm">
      {say('changes.title')}
    </Heading>
    {changes.length === 0 ? (
      <p>{say('changes.none')}</p>
    ) : (
      <ol>
        {[...new Set(changes.map(({ day }) => day))].map((day) => (
          <li key={day}>
            <Heading level={3} data-size="2xs">
              <time dateTime={day}>{writeDay(day)}</time>
            </Heading>
            <ChangeWords ladder={ladder} changes={changes.filter((change) => change.day === day)} />
            <Button variant="tertiary" data-size="sm" onClick={() => choose(day)}>
              {say('changes.show', { day: writeDay(day) })}
            </Button>
          </li>
        ))}
      </ol>
    )}
  </section>
);
