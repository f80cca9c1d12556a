import { Button, Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useAnswer } from '../../../api/use-answer';
import { addresses, queryNames } from '../../../frame/addresses';
import { Answered } from '../../../states/answered';
import { ResultDownload } from '../result-download';
import { TitleFiguresDocument } from '../title-figures.generated';
import { say } from './queue-texts';

interface QueueEmptyProps {
  readonly organization: string;
  readonly isFiltered: boolean;
}

/** Nothing waits: the filter hides it, all is decided and here is the result, or no list has ever been imported. */
export const QueueEmpty = ({ organization, isFiltered }: QueueEmptyProps) => {
  const answer = useAnswer(TitleFiguresDocument, { organization });
  return (
    <div className="queue-empty">
      <Answered answer={answer}>
        {({ inUse, vanished }) => {
          if (inUse.totalCount + vanished.totalCount === 0) return <NoList organization={organization} />;
          return isFiltered ? <NothingFits organization={organization} /> : <AllDecided organization={organization} />;
        }}
      </Answered>
    </div>
  );
};

interface OfOrganization {
  readonly organization: string;
}

const Title = ({ children }: { readonly children: string }) => (
  <Heading id="waiting-title" level={2} data-size="md">
    {children}
  </Heading>
);

const NoList = ({ organization }: OfOrganization) => (
  <>
    <Title>{say('empty.noList')}</Title>
    <p>{say('empty.noListBody')}</p>
    <Way to={addresses.titles} organization={organization} words={say('empty.import')} />
  </>
);

const NothingFits = ({ organization }: OfOrganization) => (
  <>
    <Title>{say('empty.filtered')}</Title>
    <Way to={addresses.titleQueue} organization={organization} words={say('empty.clear')} />
  </>
);

const AllDecided = ({ organization }: OfOrganization) => (
  <>
    <Title>{say('empty.title')}</Title>
    <p>{say('empty.body')}</p>
    <ResultDownload organization={organization} />
  </>
);

const Way = ({ to, organization, words }: OfOrganization & { readonly to: string; readonly words: string }) => (
  <p>
    <Button asChild variant="secondary">
      <Link to={`${to}?${new URLSearchParams({ [queryNames.organization]: organization })}`}>{words}</Link>
    </Button>
  </p>
);
