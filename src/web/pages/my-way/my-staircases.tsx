import { Details, Heading } from '@digdir/designsystemet-react';
import { useNavigate } from 'react-router';
import { addresses } from '../../frame/addresses';
import { StaircasePicture } from '../../staircase/staircase-picture';
import { StaircaseText } from '../../staircase/staircase-text';
import { laddersAround, marksOf } from './marked-ladders';
import type { MyWayPerson } from './standing-page';
import { say } from './standing-texts';

/** The ladders around the employee as pictures and in words, with where they stand and what is next. */
export const MyStaircases = ({ person }: { readonly person: MyWayPerson }) => {
  const goTo = useNavigate();
  const marks = marksOf(person, { here: say('hereMark'), next: say('nextMark'), reached: say('reachedMark') });
  const open = (step: string) => void goTo(addresses.myRoutes(step));
  return laddersAround(person).map((ladder) => (
    <section key={ladder.id} className="my-way-section">
      <Heading level={2} data-size="sm">
        {ladder.name}
      </Heading>
      <div className="no-print">
        <StaircasePicture ladder={ladder} marks={marks} onSelect={open} />
      </div>
      <div className="print-only">
        <StaircaseText ladder={ladder} marks={marks} />
      </div>
      <Details data-size="sm" className="no-print">
        <Details.Summary>{say('pictureText')}</Details.Summary>
        <Details.Content>
          <StaircaseText ladder={ladder} marks={marks} onSelect={open} />
        </Details.Content>
      </Details>
    </section>
  ));
};
