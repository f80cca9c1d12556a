import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { addresses, queryNames } from '../../../frame/addresses';
import { Page } from '../../../frame/page';
import { SiteLink } from '../../../frame/site-link';
import { Answered } from '../../../states/answered';
import { Empty } from '../../../states/empty';
import { ForOrganization } from '../../../viewer/for-organization';
import { ForThoseWhoMay } from '../../../viewer/for-those-who-may';
import { useViewer } from '../../../viewer/viewer-context';
import { MoreOfList } from '../more-of-list';
import { usePages } from '../use-pages';
import { decisionFilterIn } from './decision-choices';
import { DecisionFilter } from './decision-filter';
import { DecisionTable, type Decision } from './decision-table';
import { TitleDecisionsDocument } from './title-decisions.generated';
import { UndoDialog } from './undo-dialog';
import { say } from './decisions-texts';
import '../titles.css';

/** What has been decided on an employer's titles, by whom, and how to undo it. */
export const TitleDecisionsPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_TITLE_WORK']}>
      <ForOrganization permission="READ_TITLE_WORK">
        {({ code }) => <EmployersDecisions key={code} organization={code} />}
      </ForOrganization>
    </ForThoseWhoMay>
  </Page>
);

const EmployersDecisions = ({ organization }: { readonly organization: string }) => {
  const { may, who } = useViewer();
  const [query] = useSearchParams();
  const [undoes, setUndoes] = useState<Decision>();
  const [told, setTold] = useState('');
  const filter = decisionFilterIn(query);
  const list = usePages(TitleDecisionsDocument, { organization, filter }, (data) => data.titleMappings);
  return (
    <>
      <DecisionFilter me={who.subject} />
      <p role="status">{told}</p>
      <Answered answer={list.answer}>
        {() =>
          list.total > 0 ? (
            <>
              <DecisionTable
                decisions={list.nodes}
                total={list.total}
                undo={may('DECIDE_TITLES', organization) ? setUndoes : undefined}
              />
              <MoreOfList list={list} />
            </>
          ) : Object.keys(filter).length > 0 ? (
            <p>{say('noneFound')}</p>
          ) : (
            <Empty title={say('none.title')}>{say('none.body')}</Empty>
          )
        }
      </Answered>
      {undoes && (
        <UndoDialog
          organization={organization}
          decision={undoes}
          close={() => setUndoes(undefined)}
          undone={() => {
            setTold(say('undoing.done', { label: undoes.local.label }));
            setUndoes(undefined);
            list.answer.ask();
          }}
        />
      )}
      <p>
        <SiteLink to={`${addresses.titles}?${new URLSearchParams({ [queryNames.organization]: organization })}`}>
          {say('back')}
        </SiteLink>
      </p>
    </>
  );
};
