import { Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { CopyableText } from '../../copy/copyable-text';
import { TolkaTitlarDocument } from '../../graphiql/examples/align-titles.generated';
import alignTitles from '../../graphiql/examples/align-titles.graphql?raw';
import { SlaUppTitelDocument } from '../../graphiql/examples/resolve-title.generated';
import resolveTitle from '../../graphiql/examples/resolve-title.graphql?raw';
import { Answered } from '../../states/answered';
import { curlOf } from './curl';
import { IntegratorsSection } from './integrators-section';
import { say } from './integrators-texts';
import { toldAnswer } from './told-answer';

const origin = window.location.origin;

/** How to look up what is decided on a title, and what the server answers now. */
export const ResolveSection = () => (
  <IntegratorsSection id="titel" title={say('resolve.title')}>
    <Paragraph>{say('resolve.body')}</Paragraph>
    <CopyableText text={curlOf({ origin, query: resolveTitle })} what={say('resolve.call')} />
    <Answered answer={useAnswer(SlaUppTitelDocument, {})}>
      {(data) => <CopyableText text={toldAnswer(data)} what={say('resolve.answer')} />}
    </Answered>
  </IntegratorsSection>
);

/** How to ask what titles may stand for, and what the server answers now. */
export const AlignSection = () => (
  <IntegratorsSection id="tolka" title={say('align.title')}>
    <Paragraph>{say('align.body')}</Paragraph>
    <CopyableText text={curlOf({ origin, query: alignTitles })} what={say('align.call')} />
    <Answered answer={useAnswer(TolkaTitlarDocument, {})}>
      {(data) => <CopyableText text={toldAnswer(data)} what={say('align.answer')} />}
    </Answered>
  </IntegratorsSection>
);
