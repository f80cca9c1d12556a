import { Paragraph } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { apiLanguage } from '../../language/language';
import { PageSteps } from '../../paging/page-steps';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { ForOrganization } from '../../viewer/for-organization';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { auditActions } from '../../vocabulary/audit-action';
import { subjectKinds } from './subject-kinds';
import { filterOf, readChoices } from './trail-choices';
import { TrailEvent } from './trail-event';
import { TrailFilters } from './trail-filters';
import { say } from './trail-texts';
import { TrailDocument, type TrailQuery } from './trail.generated';
import './trail.css';

/** The trail: who has done what, to be narrowed and shared by its address. */
export const TrailPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_AUDIT_TRAIL']}>
      <Paragraph>
        {say('chain')} <code>trappa audit verify</code>.
      </Paragraph>
      <ForOrganization permission="READ_AUDIT_TRAIL" none={say('everyOrganization')} otherwise={<Trail />}>
        {({ code }) => <Trail organization={code} />}
      </ForOrganization>
    </ForThoseWhoMay>
  </Page>
);

interface TrailProps {
  /** Its code; without one, the trail of all. */
  readonly organization?: string;
}

const Trail = ({ organization }: TrailProps) => {
  const [query] = useSearchParams();
  const choices = readChoices(query);
  const filter = filterOf(choices, {
    organization,
    actions: auditActions,
    kinds: subjectKinds,
  });
  const after = query.get(queryNames.after);
  const answer = useAnswer(TrailDocument, { filter, after, language: apiLanguage });
  return (
    <>
      <TrailFilters />
      <Answered answer={answer}>
        {({ auditEvents }) => <Events events={auditEvents} isNarrowed={Object.keys(choices).length > 0} />}
      </Answered>
    </>
  );
};

interface EventsProps {
  readonly events: TrailQuery['auditEvents'];
  readonly isNarrowed: boolean;
}

const Events = ({ events: { totalCount, nodes, pageInfo }, isNarrowed }: EventsProps) => (
  <>
    <p role="status" className="trail-count">
      {say('found', { count: totalCount })}
    </p>
    {nodes.length === 0 ? (
      <Empty title={say('emptyTitle')}>{say(isNarrowed ? 'emptyFiltered' : 'empty')}</Empty>
    ) : (
      <ol className="trail-events">
        {nodes.map((event) => (
          <TrailEvent key={event.sequence} event={event} />
        ))}
      </ol>
    )}
    <PageSteps pageInfo={pageInfo} />
  </>
);
