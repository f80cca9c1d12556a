import { Details, Link, Paragraph } from '@digdir/designsystemet-react';
import { CopyableText } from '../../copy/copyable-text';
import { EXAMPLE, exampleQueries } from '../../graphiql/example-queries';
import { language } from '../../language/language';
import { IntegratorsSection } from './integrators-section';
import { say } from './integrators-texts';

const graphiql = language === 'en' ? '/en/graphiql' : '/graphiql';

/** Queries to copy, or to open in GraphiQL, which is a document of its own. */
export const ReadyQueries = () => (
  <IntegratorsSection id="fragor" title={say('ready.title')}>
    <Paragraph>{say('ready.about')}</Paragraph>
    <Paragraph>{say('ready.schema')}</Paragraph>
    {exampleQueries.map(({ operation, about, query }) => (
      <Details key={operation} variant="tinted">
        <Details.Summary>{about[language]}</Details.Summary>
        <Details.Content>
          <CopyableText text={query.trim()} what={operation}>
            <Link href={`${graphiql}?${EXAMPLE}=${operation}`} aria-label={say('ready.openOf', { name: operation })}>
              {say('ready.open')}
            </Link>
          </CopyableText>
        </Details.Content>
      </Details>
    ))}
  </IntegratorsSection>
);
