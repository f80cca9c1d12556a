import { Button, Checkbox, Heading, Link as Look, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { addresses, queryNames } from '../../../frame/addresses';
import { writeNumber } from '../../../language/write';
import { Loading } from '../../../states/loading';
import { useUnsaved } from '../../../unsaved/use-unsaved';
import { useViewer } from '../../../viewer/viewer-context';
import { ImportProgress, LastImportState } from './import-progress';
import { ImportRefusal } from './import-refusal';
import { ImportSummary } from './import-summary';
import { say } from './import-texts';
import { lastImport } from './last-import';
import { ListFields } from './list-fields';
import { lackOf, MOST_MEGABYTES, nothingGiven } from './list-given';
import { useTitleImport, type TitleImporting } from './use-title-import';

interface TitleImportProps {
  readonly organization: string;
  /** Told when a list has been imported. */
  readonly imported: () => void;
}

/** A new list: given, tried out, looked through and imported. */
export const TitleImport = ({ organization, imported }: TitleImportProps) => {
  const { may } = useViewer();
  const mayDecide = may('DECIDE_TITLES', organization);
  const [given, setGiven] = useState(nothingGiven);
  const [confirms, setConfirms] = useState(mayDecide);
  const [lack, setLack] = useState<'missing' | 'tooLarge'>();
  const work = useTitleImport(organization);
  useUnsaved((given.text !== '' || given.file !== undefined) && !work.imported, { within: [queryNames.organization] });
  const isWorking = work.saving.state === 'UNDER_WAY';
  const wasMisread =
    work.saving.state === 'REFUSED' && work.saving.problems.some(({ code }) => code === 'UNREADABLE_FILE');
  const [last] = useState(() => lastImport(organization));

  const tryOut = async (): Promise<void> => {
    const found = lackOf(given);
    setLack(found);
    if (found === undefined) await work.tryOut(given, confirms);
  };
  return (
    <section className="title-section" aria-labelledby="title-import">
      <Heading id="title-import" level={2} data-size="md">
        {say('title')}
      </Heading>
      <Paragraph>{say('lead')}</Paragraph>
      <p>
        {say('template')} <Look href="/templates/titles.csv">{say('csv')}</Look>{' '}
        <Look href="/templates/titles.xlsx">{say('xlsx')}</Look>
      </p>
      {last && !work.runningKey && !work.imported && <LastImportState organization={organization} last={last} />}
      <form
        className="title-import"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) void tryOut();
        }}
      >
        <ListFields
          given={given}
          give={(part) => {
            setGiven({ ...given, ...part });
            setLack(undefined);
            work.forget();
          }}
          error={lack && say(lack, { size: writeNumber(MOST_MEGABYTES) })}
          wasMisread={wasMisread}
        />
        {mayDecide && (
          <Checkbox
            label={say('confirm')}
            description={say('confirmHelp')}
            checked={confirms}
            onChange={({ target }) => {
              setConfirms(target.checked);
              work.forget();
            }}
          />
        )}
        <div>
          <Button
            type="submit"
            variant={(work.tried ?? work.imported) ? 'secondary' : 'primary'}
            aria-disabled={isWorking}
          >
            {say('tryOut')}
          </Button>
        </div>
      </form>
      <ImportOutcome
        organization={organization}
        work={work}
        doImport={() => {
          if (!isWorking) void work.doImport(given, confirms).then((isDone) => isDone && imported());
        }}
      />
    </section>
  );
};

interface ImportOutcomeProps {
  readonly organization: string;
  readonly work: TitleImporting;
  readonly doImport: () => void;
}

/** How the trial and the import stand: what it comes to, how far it has come, why it was refused. */
const ImportOutcome = ({ organization, work, doImport }: ImportOutcomeProps) => {
  const isWorking = work.saving.state === 'UNDER_WAY';
  return (
    <>
      {isWorking && !work.runningKey && <Loading label={say('trying')} />}
      <ImportRefusal saving={work.saving} />
      {work.tried && (
        <Told title={say('summary.title')}>
          <ImportSummary report={work.tried} />
          <div>
            <Button aria-disabled={isWorking} onClick={doImport}>
              {say('do')}
            </Button>
          </div>
        </Told>
      )}
      {work.runningKey !== undefined && <ImportProgress organization={organization} importKey={work.runningKey} />}
      {work.imported && (
        <Told title={say('done.title')}>
          {work.imported.decided > 0 && <p>{say('done.body', { count: work.imported.decided })}</p>}
          <p>
            <Button asChild>
              <Link to={`${addresses.titleQueue}?${new URLSearchParams({ organisation: organization })}`}>
                {say('done.queue')}
              </Link>
            </Button>
          </p>
        </Told>
      )}
    </>
  );
};

/** What came of it; it takes the focus, so that nobody misses it. */
const Told = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="title-told">
      <Heading ref={heading} level={3} data-size="sm" tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  );
};
