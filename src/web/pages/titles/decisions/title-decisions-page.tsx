import { Button, Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addresses, queryNames } from '../../../frame/addresses';
import { Page } from '../../../frame/page';
import { SiteLink } from '../../../frame/site-link';
import { LONGEST_SEARCH, searchTextIn } from '../../../search/search-text';
import { Answered } from '../../../states/answered';
import { Empty } from '../../../states/empty';
import { ForThoseWhoMay } from '../../../viewer/for-those-who-may';
import { OrganizationChoice } from '../../../viewer/organization-choice';
import { useOrganization } from '../../../viewer/use-organization';
import { useViewer } from '../../../viewer/viewer-context';
import { wordForMappingState } from '../../../vocabulary/mapping-state';
import { MoreOfList } from '../more-of-list';
import { useAddressChoices, type Choices } from '../use-address-choices';
import { usePages } from '../use-pages';
import { DecisionTable, type Decision } from './decision-table';
import { TitleDecisionsDocument } from './title-decisions.generated';
import { UndoDialog } from './undo-dialog';
import { say } from './decisions-texts';
import '../titles.css';

type Names = (typeof queryNames)['text' | 'status' | 'by'];

/** What comes of deciding; a dry run leaves none. */
const states = ['CONFIRMED', 'REJECTED', 'SUPERSEDED'] as const;

/** What has been decided on an employer's titles, by whom, and how to undo it. */
export const TitleDecisionsPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_TITLE_WORK']}>
      <EmployersDecisions />
    </ForThoseWhoMay>
  </Page>
);

const EmployersDecisions = () => {
  const choice = useOrganization('READ_TITLE_WORK');
  const { may, who } = useViewer();
  const choices = useAddressChoices<Names>();
  const [undoes, setUndoes] = useState<Decision>();
  const [told, setTold] = useState('');
  const organization = choice.organization?.code ?? '';
  const text = searchTextIn(choices.of(queryNames.text));
  const state = states.find((one) => one === choices.of(queryNames.status));
  const decidedBy = searchTextIn(choices.of(queryNames.by));
  const list = usePages(
    TitleDecisionsDocument,
    {
      organization,
      filter: {
        ...(text !== '' && { text }),
        ...(state && { states: [state] }),
        ...(decidedBy !== '' && { decidedBy }),
      },
    },
    (data) => data.titleMappings,
  );
  const isFiltered = text !== '' || state !== undefined || decidedBy !== '';
  return (
    <>
      <OrganizationChoice {...choice} />
      <DecisionFilter {...choices} me={who.subject} />
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
          ) : isFiltered ? (
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

const DecisionFilter = ({ of, choose, me }: Choices<Names> & { readonly me: string | null }) => {
  const [text, state, by] = [of(queryNames.text), of(queryNames.status), of(queryNames.by)];
  return (
    <form
      key={[text, state, by].join(' ')}
      className="title-filter"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const written = form.get('text');
        const chosen = form.get('state');
        choose({
          [queryNames.text]: typeof written === 'string' ? written.trim() : '',
          [queryNames.status]: typeof chosen === 'string' ? chosen : '',
          [queryNames.by]: form.has('mine') ? (me ?? '') : '',
        });
      }}
    >
      <Textfield label={say('text')} name="text" maxLength={LONGEST_SEARCH} defaultValue={text} />
      <Field>
        <Label>{say('state')}</Label>
        <Select name="state" defaultValue={state}>
          <Select.Option value="">{say('any')}</Select.Option>
          {states.map((one) => (
            <Select.Option key={one} value={one}>
              {wordForMappingState[one]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Checkbox label={say('mine')} name="mine" defaultChecked={by !== ''} />
      <Button type="submit" variant="secondary">
        {say('search')}
      </Button>
    </form>
  );
};
