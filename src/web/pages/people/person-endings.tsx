import { List, Paragraph } from '@digdir/designsystemet-react';
import { meritName } from '../../evidence/merit-name';
import { writeDay } from '../../language/write';
import { nameOfStep } from '../../staircase/step-name';
import { endingsOf } from './endings';
import { say } from './person-texts';
import type { ShownPersonFragment } from './person.generated';

interface PersonEndingsProps {
  readonly person: ShownPersonFragment;
  readonly from: string;
  readonly until: string;
}

/** The papers of a person that expire, and the steps that are lost, in the order of time. */
export const PersonEndings = ({ person, from, until }: PersonEndingsProps) => {
  const endings = endingsOf(person, from, until);
  if (endings.length === 0) return <Paragraph>{say('nothingEnds', { day: writeDay(until) })}</Paragraph>;
  return (
    <List.Unordered>
      {endings.map(({ lastDay, merit, lapses }) => (
        <List.Item key={`${lastDay} ${merit?.id ?? lapses.map(({ step }) => step.id).join(' ')}`}>
          <strong>
            {say('endsOn', {
              what: merit ? meritName(merit) : say(`lapse.${lapses[0]?.kind ?? 'DEMAND'}`),
              day: writeDay(lastDay),
            })}
          </strong>
          {'. '}
          {lapses.length === 0
            ? say('losesNothing')
            : lapses.map(({ step }) => say('loses', { step: nameOfStep(step), ladder: step.ladder.name })).join(' ')}
        </List.Item>
      ))}
    </List.Unordered>
  );
};
