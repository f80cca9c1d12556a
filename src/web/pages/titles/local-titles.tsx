import { Button, Heading, Select, Table, Textfield, Field, Label } from '@digdir/designsystemet-react';
import { queryNames } from '../../frame/addresses';
import { writeDay, writeNumber } from '../../language/write';
import { LONGEST_SEARCH, searchTextIn } from '../../search/search-text';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { LocalTitlesDocument, type LocalTitlesQuery } from './local-titles.generated';
import { MoreOfList } from './more-of-list';
import { TitleAnswer } from './title-answer';
import { say } from './titles-texts';
import { useAddressChoices, type Choices } from './use-address-choices';
import { usePages } from './use-pages';

type Names = (typeof queryNames)['text' | 'status'];
type ListedTitle = LocalTitlesQuery['localTitles']['nodes'][number];

const inUseBy: Readonly<Record<string, boolean>> = { kvar: true, borta: false };

/** All titles that the employer has imported, with what each stands for today. */
export const LocalTitles = ({ organization }: { readonly organization: string }) => {
  const { of, choose } = useAddressChoices<Names>();
  const text = searchTextIn(of(queryNames.text));
  const which = of(queryNames.status);
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
      {(isFiltered || list.total > 0) && <ListFilter text={text} which={which} choose={choose} />}
      <Answered answer={list.answer}>
        {() =>
          list.total > 0 ? (
            <>
              <TitleTable titles={list.nodes} total={list.total} />
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

interface ListFilterProps {
  readonly text: string;
  readonly which: string;
  readonly choose: Choices<Names>['choose'];
}

const ListFilter = ({ text, which, choose }: ListFilterProps) => (
  <form
    key={`${text} ${which}`}
    className="title-filter"
    role="search"
    onSubmit={(event) => {
      event.preventDefault();
      const form = new FormData(event.currentTarget);
      choose({ [queryNames.text]: textIn(form, 'text'), [queryNames.status]: textIn(form, 'which') });
    }}
  >
    <Textfield label={say('list.text')} name="text" maxLength={LONGEST_SEARCH} defaultValue={text} />
    <Field>
      <Label>{say('list.which')}</Label>
      <Select name="which" defaultValue={which}>
        <Select.Option value="">{say('list.all')}</Select.Option>
        <Select.Option value="kvar">{say('list.onlyInUse')}</Select.Option>
        <Select.Option value="borta">{say('list.onlyVanished')}</Select.Option>
      </Select>
    </Field>
    <Button type="submit" variant="secondary">
      {say('list.search')}
    </Button>
  </form>
);

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

interface TitleTableProps {
  readonly titles: readonly ListedTitle[];
  readonly total: number;
}

const TitleTable = ({ titles, total }: TitleTableProps) => (
  <div className="title-table" role="region" aria-labelledby="title-list-caption" tabIndex={0}>
    <Table zebra>
      <caption id="title-list-caption">{say('list.caption', { count: writeNumber(total) })}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell>{say('list.label')}</Table.HeaderCell>
          <Table.HeaderCell>{say('list.people')}</Table.HeaderCell>
          <Table.HeaderCell>{say('list.fields')}</Table.HeaderCell>
          <Table.HeaderCell>{say('list.standard')}</Table.HeaderCell>
          <Table.HeaderCell>{say('list.status')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {titles.map((title) => (
          <TitleRow key={title.label} title={title} />
        ))}
      </Table.Body>
    </Table>
  </div>
);

const MOST_FIELDS = 2;

const TitleRow = ({ title }: { readonly title: ListedTitle }) => {
  const { label, people, fields, vanishedAt, resolution } = title;
  const further = fields.length - MOST_FIELDS;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <span lang="sv">{label}</span>
        {vanishedAt !== null && <small>{say('list.vanishedSince', { day: writeDay(vanishedAt.slice(0, 10)) })}</small>}
      </Table.HeaderCell>
      <Table.Cell>{people === null ? '–' : writeNumber(people)}</Table.Cell>
      <Table.Cell>
        <span lang="sv">{fields.slice(0, MOST_FIELDS).join(', ')}</span>
        {further > 0 && ` ${say('list.moreFields', { count: further })}`}
      </Table.Cell>
      <Table.Cell>{resolution.title ? <span lang="sv">{resolution.title.label}</span> : '–'}</Table.Cell>
      <Table.Cell>
        <TitleAnswer resolution={resolution} />
      </Table.Cell>
    </Table.Row>
  );
};
