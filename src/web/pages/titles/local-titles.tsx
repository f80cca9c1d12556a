import { Heading, Select, Textfield } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { readFilter } from '../../search/address-filter';
import { FilterChoice } from '../../search/filter-choice';
import { ListFilter } from '../../search/list-filter';
import { LONGEST_SEARCH } from '../../search/search-text';
import { useListFilter } from '../../search/use-list-filter';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { LocalTitleTable } from './local-title-table';
import { LocalTitlesDocument } from './local-titles.generated';
import { MoreOfList } from './more-of-list';
import { say } from './titles-texts';
import { usePages } from './use-pages';

const names = [queryNames.text, queryNames.status] as const;

const inUseBy: Readonly<Record<string, boolean>> = { kvar: true, borta: false };

interface LocalTitlesProps {
  /** Code of the organisation. */
  readonly organization: string;
  readonly name: string;
}

/** All titles that the employer has imported, with what each stands for today, and where its other titles are. */
export const LocalTitles = ({ organization, name }: LocalTitlesProps) => {
  const [query] = useSearchParams();
  const { [queryNames.text]: text, [queryNames.status]: which } = readFilter(query, names);
  const isFiltered = text !== '' || which !== '';
  const inUse = inUseBy[which];
  const list = usePages(
    LocalTitlesDocument,
    { organization, filter: { ...(text !== '' && { text }), ...(inUse !== undefined && { inUse }) } },
    (data) => data.localTitles,
  );
  return (
    <section className="title-section" aria-labelledby="title-list">
      <Heading id="title-list" level={2} data-size="md">
        {say('list.title')}
      </Heading>
      <p>
        {say('list.published')}{' '}
        <SiteLink to={addresses.organization(organization)}>{say('list.publishedAt', { organization: name })}</SiteLink>
      </p>
      {(isFiltered || list.total > 0) && <TitleFilter />}
      <Answered answer={list.answer}>
        {() =>
          list.total > 0 ? (
            <>
              <LocalTitleTable titles={list.nodes} total={list.total} />
              <MoreOfList list={list} />
            </>
          ) : isFiltered ? (
            <p role="status">{say('list.noneFound')}</p>
          ) : (
            <Empty title={say('none.title')}>{say('none.body')}</Empty>
          )
        }
      </Answered>
    </section>
  );
};

const TitleFilter = () => {
  const filling = useListFilter(names);
  return (
    <ListFilter filling={filling} show={say('list.search')}>
      <Textfield label={say('list.text')} maxLength={LONGEST_SEARCH} {...filling.field(queryNames.text)} />
      <FilterChoice label={say('list.which')} all={say('list.all')} {...filling.field(queryNames.status)}>
        <Select.Option value="kvar">{say('list.onlyInUse')}</Select.Option>
        <Select.Option value="borta">{say('list.onlyVanished')}</Select.Option>
      </FilterChoice>
    </ListFilter>
  );
};
