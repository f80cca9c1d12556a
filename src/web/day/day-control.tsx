import { Button, Chip, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { defineTexts } from '../language/define-texts';
import { writeDay } from '../language/write';
import { isDay } from './is-day';
import { today } from './today';
import type { ChosenDay } from './use-day';

const say = defineTexts(
  'day',
  {
    label: 'Visa som det är den',
    show: 'Visa',
    shownToday: 'Visar i dag, {{day}}',
    shown: 'Visar {{day}}',
    today: 'I dag',
    noDay: 'Adressen anger {{text}}, men det är ingen dag som finns.',
    wrong: 'Skriv en dag som finns, till exempel 2023-07-01.',
    marked: 'Dagar då något ändras',
  },
  {
    label: 'Show as of',
    show: 'Show',
    shownToday: 'Shows today, {{day}}',
    shown: 'Shows {{day}}',
    today: 'Today',
    noDay: 'The address says {{text}}, but there is no such day.',
    wrong: 'Write a day that exists, such as 2023-07-01.',
    marked: 'Days when something changes',
  },
);

interface DayControlProps extends ChosenDay {
  /** Days when something that the page shows changes, each a choice of its own. */
  readonly marked?: readonly string[];
}

/** Chooses the day that the page answers for. */
export const DayControl = ({ day, noDay, choose, marked = [] }: DayControlProps) => {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? day ?? '';
  const isWrong = typed !== undefined && typed !== '' && !isDay(typed);
  const show = (wanted: string | undefined) => {
    setTyped(undefined);
    choose(wanted);
  };
  return (
    <form
      className="day-control"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWrong) show(text === '' ? undefined : text);
      }}
    >
      <Textfield
        label={say('label')}
        type="date"
        value={text}
        error={isWrong && say('wrong')}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" variant="secondary">
        {say('show')}
      </Button>
      <Button type="button" variant="tertiary" onClick={() => show(undefined)}>
        {say('today')}
      </Button>
      <p className="day-shown" role="status">
        {noDay !== undefined && <strong>{say('noDay', { text: noDay })} </strong>}
        {day === undefined ? say('shownToday', { day: writeDay(today()) }) : say('shown', { day: writeDay(day) })}
      </p>
      {marked.length > 0 && (
        <div className="day-marks" role="group" aria-label={say('marked')}>
          {marked.map((mark) => (
            <Chip.Button key={mark} aria-pressed={mark === day} onClick={() => show(mark)} type="button">
              {writeDay(mark)}
            </Chip.Button>
          ))}
        </div>
      )}
    </form>
  );
};
