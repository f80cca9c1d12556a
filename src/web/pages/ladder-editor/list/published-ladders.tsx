import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { useAnswer } from '../../../api/use-answer';
import { addresses, queryNames } from '../../../frame/addresses';
import { SiteLink } from '../../../frame/site-link';
import { LadderLife } from '../../../ladder-work/ladder-life';
import type { LadderLifeFragment } from '../../../ladder-work/ladder-life.generated';
import { apiLanguage } from '../../../language/language';
import { PageSteps } from '../../../paging/page-steps';
import { Answered } from '../../../states/answered';
import type { WorkOrganization } from '../../../viewer/work-organization';
import { LadderAsFileDocument } from '../ladder-file.generated';
import { PublishedWorkDocument } from '../ladder-work.generated';
import { say } from './list-texts';
import { saveAsFile } from './save-as-file';

/** The published ladders of an organisation, to work on or to download as a file to begin with. */
export const PublishedLadders = ({ organization: { code, name } }: { readonly organization: WorkOrganization }) => {
  const [query] = useSearchParams();
  const answer = useAnswer(PublishedWorkDocument, {
    organization: code,
    after: query.get(queryNames.afterPublished),
    language: apiLanguage,
  });
  return (
    <section className="editor-form" aria-labelledby="published">
      <Heading level={2} data-size="sm" id="published">
        {say('published.title', { organization: name })}
      </Heading>
      <Answered answer={answer}>
        {({ ladders }) => (
          <>
            {ladders.nodes.length === 0 ? (
              <Paragraph>{say('published.none', { organization: name })}</Paragraph>
            ) : (
              <LadderCards ladders={ladders.nodes} />
            )}
            <PageSteps label={say('published.browse')} name={queryNames.afterPublished} pageInfo={ladders.pageInfo} />
          </>
        )}
      </Answered>
    </section>
  );
};

const LadderCards = ({ ladders }: { readonly ladders: readonly LadderLifeFragment[] }) => {
  const client = useClient();
  const download = async (ladder: string) => {
    const { data } = await client.query(LadderAsFileDocument, { ladder }).toPromise();
    if (data?.exportLadder) saveAsFile(data.exportLadder);
  };
  return (
    <ul className="editor-cards">
      {ladders.map((ladder) => (
        <Card asChild key={ladder.id}>
          <li>
            <SiteLink to={addresses.adminLadder(ladder.slug)}>{ladder.name}</SiteLink>
            <LadderLife ladder={ladder} />
            <div>
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={say('published.fileOne', { name: ladder.name })}
                onClick={() => void download(ladder.id)}
              >
                {say('published.file')}
              </Button>
            </div>
          </li>
        </Card>
      ))}
    </ul>
  );
};
