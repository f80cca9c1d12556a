import { Paragraph } from '@digdir/designsystemet-react';
import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { today } from '../../day/today';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { writeDay } from '../../language/write';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { useOrganization } from '../../viewer/use-organization';
import { monthsAfter } from './people-choices';
import { PersonSections } from './person-sections';
import { say } from './person-texts';
import { ShownPersonDocument } from './person.generated';
import './people.css';
import './person.css';

const MONTHS_AHEAD = 36;

/** One person, to their manager or HR. */
export const PersonPage = () => {
  const { externalId = '' } = useParams();
  const { day } = useDay();
  return (
    <Page title={externalId} lead={say('lead', { day: writeDay(day ?? today()) })}>
      <ForThoseWhoMay permissions={['VERIFY_EVIDENCE']}>
        <Person key={externalId} externalId={externalId} />
      </ForThoseWhoMay>
    </Page>
  );
};

const Person = ({ externalId }: { readonly externalId: string }) => {
  const { organization } = useOrganization('VERIFY_EVIDENCE');
  const chosenDay = useDay();
  const from = chosenDay.day ?? today();
  const code = organization?.code ?? '';
  const answer = useAnswer(ShownPersonDocument, {
    organization: code,
    externalId,
    asOf: chosenDay.day ?? null,
    until: monthsAfter(from, MONTHS_AHEAD),
    language: apiLanguage,
  });
  return (
    <>
      <div className="person-top no-print">
        <BackLink />
        <DayControl {...chosenDay} />
      </div>
      <Answered answer={answer}>
        {({ person }) =>
          person ? (
            <>
              <Paragraph data-size="sm">
                {person.unit === null ? say('noUnit') : say('unit', { unit: person.unit })} {say('readingNoted')}
              </Paragraph>
              <PersonSections
                person={person}
                organization={code}
                from={from}
                until={monthsAfter(from, MONTHS_AHEAD)}
                changed={answer.ask}
              />
            </>
          ) : (
            <Empty title={say('notFoundTitle')}>{say('notFound')}</Empty>
          )
        }
      </Answered>
    </>
  );
};

/** Back to the list, for the same organisation. */
const BackLink = () => {
  const [query] = useSearchParams();
  const code = query.get(queryNames.organization);
  const kept = code === null ? '' : `?${new URLSearchParams({ [queryNames.organization]: code }).toString()}`;
  return <SiteLink to={`${addresses.people}${kept}`}>{say('back')}</SiteLink>;
};
