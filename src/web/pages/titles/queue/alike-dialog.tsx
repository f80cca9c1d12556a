import { Button, Checkbox, Dialog, Fieldset, Heading } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { askOnce, failureIn } from '../../../api/ask-once';
import type { Failure } from '../../../api/failure';
import { fetchPages, type PagesFetched } from '../../../api/fetch-pages';
import { writeShare } from '../../../language/write';
import { Failed } from '../../../states/failed';
import { Loading } from '../../../states/loading';
import { alikeWith, type AlikeTitle } from '../../../title-work/alike';
import { AlikeTitlesDocument } from '../../../title-work/alike-titles.generated';
import type { WaitingTitle } from '../../../title-work/use-queue-walk';
import { focusFirst } from './focus-first';
import { say } from './queue-texts';
import type { DecidedLabel, StandardChoice } from './use-queue-work';

interface AlikeDialogProps {
  readonly organization: string;
  readonly item: WaitingTitle;
  readonly close: () => void;
  readonly choose: (others: readonly DecidedLabel[], standard: StandardChoice) => void;
}

/** The API decides on so many labels at a time, of which one is looked at. */
const MOST_TITLES = 999;

type Search =
  | ({ readonly state: 'UNDER_WAY' } & PagesFetched)
  | { readonly state: 'FAILED'; readonly failure: Failure }
  | { readonly state: 'FOUND'; readonly alike: readonly AlikeTitle[] };

/** Decides alike on the title and on those that are ticked of the others with the same first suggestion. */
export const AlikeDialog = ({ organization, item, close, choose }: AlikeDialogProps) => {
  const standard = item.alignment.candidates[0]?.title;
  const { label } = item.title;
  const search = useAlike(organization, label, standard?.id ?? '');
  return (
    <Dialog open closeButton={say('bulk.cancel')} onClose={close} aria-labelledby="alike-title">
      <div className="title-dialog">
        <Heading ref={focusFirst} tabIndex={-1} id="alike-title" level={2} data-size="sm">
          {say('bulk.title')}
        </Heading>
        {search.state === 'UNDER_WAY' && (
          <Loading label={say('bulk.looking', { done: search.done, total: search.total })} />
        )}
        {search.state === 'FAILED' && <Failed failure={search.failure} />}
        {search.state === 'FOUND' &&
          (standard && search.alike.length > 0 ? (
            <AlikeForm label={label} standard={standard} alike={search.alike} choose={choose} />
          ) : (
            <p role="status">{standard ? say('bulk.none', { title: standard.label }) : say('noCandidates')}</p>
          ))}
        <div>
          <Button type="button" variant="tertiary" onClick={close}>
            {say('bulk.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};

const useAlike = (organization: string, label: string, standard: string): Search => {
  const client = useClient();
  const [search, setSearch] = useState<Search>({ state: 'UNDER_WAY', done: 0, total: 0 });
  useEffect(() => {
    let isOver = false;
    const tell = (found: Search): void => {
      if (!isOver) setSearch(found);
    };
    fetchPages(
      async (page) => (await askOnce(client, AlikeTitlesDocument, { organization, ...page })).titleQueue,
      (fetched) => tell({ state: 'UNDER_WAY', ...fetched }),
    ).then(
      (waiting) => tell({ state: 'FOUND', alike: alikeWith(waiting, { standard, label }).slice(0, MOST_TITLES) }),
      (error: unknown) => tell({ state: 'FAILED', failure: failureIn(error) }),
    );
    return () => {
      isOver = true;
    };
  }, [client, organization, label, standard]);
  return search;
};

interface AlikeFormProps {
  readonly label: string;
  readonly standard: StandardChoice;
  readonly alike: readonly AlikeTitle[];
  readonly choose: AlikeDialogProps['choose'];
}

const AlikeForm = ({ label, standard, alike, choose }: AlikeFormProps) => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (labels: readonly string[], isTicked: boolean): void => {
    const after = new Set(ticked);
    for (const one of labels) {
      if (isTicked) after.add(one);
      else after.delete(one);
    }
    setTicked(after);
  };
  const all = alike.map(({ title }) => title.label);
  return (
    <form
      className="title-dialog"
      onSubmit={(event) => {
        event.preventDefault();
        const others = alike.filter(({ title }) => ticked.has(title.label));
        choose(
          others.map(({ title, newest }) => ({ label: title.label, newest: newest?.id })),
          standard,
        );
      }}
    >
      <p>{say('bulk.lead', { label, title: standard.label })}</p>
      <Fieldset>
        <Fieldset.Legend>{say('bulk.which')}</Fieldset.Legend>
        <Checkbox
          label={say('bulk.all')}
          checked={ticked.size === all.length}
          onChange={({ target }) => tick(all, target.checked)}
        />
        {alike.map((one) => (
          <Checkbox
            key={one.title.label}
            label={inWords(one)}
            checked={ticked.has(one.title.label)}
            onChange={({ target }) => tick([one.title.label], target.checked)}
          />
        ))}
      </Fieldset>
      <div>
        <Button type="submit">{say('bulk.do', { count: ticked.size + 1 })}</Button>
      </div>
    </form>
  );
};

const inWords = ({ title, alignment }: AlikeTitle): string =>
  say('bulk.item', {
    label: title.label,
    people: title.people === null ? say('noPeople') : say('people', { count: title.people }),
    share: writeShare(alignment.candidates[0]?.confidence ?? 0),
  });
