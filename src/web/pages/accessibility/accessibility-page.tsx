import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { Page } from '../../frame/page';
import './accessibility.css';
import { say } from './accessibility-texts';

const works = ['keyboard', 'reader', 'size', 'colour', 'motion', 'language'] as const;
const gaps = ['staircase', 'graphiql', 'sources', 'swedish'] as const;
const tested = ['axe', 'keyboard', 'people'] as const;

/** The accessibility statement. */
export const AccessibilityPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <Part title={say('law.title')}>
      <Paragraph>{say('law.body')}</Paragraph>
      {document.documentElement.dataset.demo === 'true' && <Paragraph>{say('law.demo')}</Paragraph>}
      <Paragraph>{say('law.operator')}</Paragraph>
    </Part>
    <Part title={say('works.title')}>
      <ul>
        {works.map((work) => (
          <li key={work}>{say(`works.${work}`)}</li>
        ))}
      </ul>
    </Part>
    <Part title={say('gaps.title')}>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{say(`gaps.${gap}`)}</li>
        ))}
      </ul>
    </Part>
    <Part title={say('tested.title')}>
      {tested.map((test) => (
        <Paragraph key={test}>{say(`tested.${test}`)}</Paragraph>
      ))}
    </Part>
    <Part title={say('tell.title')}>
      <Paragraph>{say('tell.body')}</Paragraph>
      <Paragraph>{say('tell.contact')}</Paragraph>
      <Paragraph>{say('tell.authority')}</Paragraph>
    </Part>
  </Page>
);

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId();
  return (
    <section className="accessibility-part" aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
};
