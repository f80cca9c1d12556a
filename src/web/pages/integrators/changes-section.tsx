import { Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { CopyableText } from '../../copy/copyable-text';
import { AndringarDocument } from '../../graphiql/examples/changes.generated';
import query from '../../graphiql/examples/changes.graphql?raw';
import { Answered } from '../../states/answered';
import { curlOf } from './curl';
import { IntegratorsSection } from './integrators-section';
import { say } from './integrators-texts';
import { toldAnswer } from './told-answer';

const origin = window.location.origin;

/** How to follow what is published, with what the server answers now and the query that comes next. */
export const ChangesSection = () => {
  const answer = useAnswer(AndringarDocument, { after: null });
  return (
    <IntegratorsSection id="andringar" title={say('changes.title')}>
      <Paragraph>{say('changes.body')}</Paragraph>
      <CopyableText text={curlOf({ origin, query, variables: { after: null } })} what={say('changes.first')} />
      <Answered answer={answer}>
        {(data) => (
          <>
            <CopyableText text={toldAnswer(data)} what={say('changes.answer')} />
            <CopyableText
              text={curlOf({ origin, query, variables: { after: data.changes.pageInfo.endCursor } })}
              what={say('changes.next')}
            />
          </>
        )}
      </Answered>
      <Paragraph>{say('changes.narrow')}</Paragraph>
    </IntegratorsSection>
  );
};
