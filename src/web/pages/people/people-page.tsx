import { Paragraph } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { today } from '../../day/today';
import { queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { apiLanguage } from '../../language/language';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { OrganizationChoice } from '../../viewer/organization-choice';
import { useOrganization } from '../../viewer/use-organization';
import { monthsAfter, readPeopleChoices, writePeopleChoices } from './people-choices';
import { PeopleFilters } from './people-filters';
import { PageOfPeople, SelectedPeople, type AskedPeople } from './people-lists';
import { say } from './people-texts';
import './people.css';

/** The people of a manager's units, or of HR's organisation: where they stand and what needs to be done. */
export const PeoplePage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['VERIFY_EVIDENCE']}>
      <People />
    </ForThoseWhoMay>
  </Page>
);

const People = () => {
  const chosen = useOrganization('VERIFY_EVIDENCE');
  const [query, setQuery] = useSearchParams();
  const chosenDay = useDay();
  const choices = readPeopleChoices(query);
  const from = chosenDay.day ?? today();
  const until = monthsAfter(from, choices.months);
  const asked: AskedPeople = {
    organization: chosen.organization?.code ?? '',
    unit: choices.unit ?? null,
    asOf: chosenDay.day ?? null,
    until,
    language: apiLanguage,
  };
  return (
    <>
      <Paragraph data-size="sm">{say('readingNoted')}</Paragraph>
      <div className="people-controls no-print">
        <OrganizationChoice {...chosen} />
        <DayControl {...chosenDay} />
        <PeopleFilters
          key={query.toString()}
          organization={asked.organization}
          choices={choices}
          choose={(wanted) => setQuery((before) => writePeopleChoices(before, wanted, queryNames.after))}
        />
      </div>
      {choices.view === 'all' ? (
        <PageOfPeople asked={asked} after={query.get(queryNames.after)} from={from} />
      ) : (
        <SelectedPeople asked={asked} view={choices.view} from={from} />
      )}
    </>
  );
};
