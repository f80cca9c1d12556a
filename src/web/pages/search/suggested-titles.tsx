import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { writeShare } from '../../language/write';
import { ToldReason } from '../../search/told-reason';
import { Answered } from '../../states/answered';
import { say } from './search-page-texts';
import { SuggestedTitlesDocument, type SuggestedTitlesQuery } from '../../search/suggested-titles.generated';

/** For a text that is no title here: the titles that it may stand for, as suggestions and nothing more. */
export const SuggestedTitles = ({ text }: { readonly text: string }) => {
  const answer = useAnswer(SuggestedTitlesDocument, { labels: [text], language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ alignTitles }) =>
        alignTitles
          .filter(({ candidates }) => candidates.length > 0)
          .map((alignment) => <Suggestions key={alignment.label} alignment={alignment} />)
      }
    </Answered>
  );
};

type Alignment = SuggestedTitlesQuery['alignTitles'][number];

const Suggestions = ({ alignment: { label, status, candidates } }: { readonly alignment: Alignment }) => (
  <section className="search-suggested" aria-labelledby="suggested">
    <Heading level={2} data-size="xs" id="suggested">
      {say('suggested.title')}
    </Heading>
    <Paragraph>{say(status === 'AMBIGUOUS' ? 'suggested.ambiguous' : 'suggested.body', { text: label })}</Paragraph>
    <ul className="search-candidates">
      {candidates.map(({ title, role, confidence, because }) => (
        <Card asChild key={title.id}>
          <li>
            <SiteLink to={addresses.role(role.slug)} lang="sv">
              {title.label}
            </SiteLink>
            <p>{say('suggested.confidence', { share: writeShare(confidence) })}</p>
            {because.map((reason) => (
              <p key={reason}>
                <ToldReason reason={reason} />
              </p>
            ))}
          </li>
        </Card>
      ))}
    </ul>
  </section>
);
