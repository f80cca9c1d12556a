import { Button } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { today } from '../../day/today';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { Announced } from './announced';
import { Lapses } from './lapses';
import { MyStaircases } from './my-staircases';
import { MyWayDocument, type MyWayQuery } from './my-way.generated';
import { MyWayFrame } from './my-way-frame';
import { NextSteps } from './next-steps';
import { Notices } from './notices-list';
import { PlanTeaser } from './plan-teaser';
import { Standing } from './standing';
import { say } from './standing-texts';
import { Tasks } from './tasks';

const YEARS_AHEAD = 10;

/** What the page knows of the employee. */
export type MyWayPerson = NonNullable<MyWayQuery['viewer']['person']>;

/** Where the employee stands, what is to come, and the next steps. */
export const StandingPage = () => (
  <MyWayFrame title={say('title')} lead={say('lead')}>
    {() => <MyStanding />}
  </MyWayFrame>
);

const MyStanding = () => {
  const answer = useAnswer(MyWayDocument, { language: apiLanguage, until: yearsAfter(today(), YEARS_AHEAD) });
  return (
    <Answered answer={answer}>
      {({ viewer: { person } }) =>
        person && (
          <>
            <Notices person={person} />
            <Standing person={person} />
            <PlanTeaser plan={person.plan} />
            <NextSteps person={person} />
            <Announced assessments={[...person.standing, ...person.nextSteps]} />
            <Lapses lapses={person.lapses} />
            <Tasks tasks={person.tasks} />
            <MyStaircases person={person} />
            <div className="my-way-actions">
              <Button variant="secondary" onClick={() => window.print()}>
                {say('print')}
              </Button>
            </div>
          </>
        )
      }
    </Answered>
  );
};

const yearsAfter = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}-01-01`;
