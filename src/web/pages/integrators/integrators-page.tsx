import { Link, Paragraph } from '@digdir/designsystemet-react';
import { CopyableText } from '../../copy/copyable-text';
import { addresses } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { ChangesSection } from './changes-section';
import './integrators.css';
import { IntegratorsSection } from './integrators-section';
import { say } from './integrators-texts';
import { ReadyQueries } from './ready-queries';
import { AlignSection, ResolveSection } from './title-sections';

/** For those who connect a system: what to ask, how, and what comes back. */
export const IntegratorsPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <IntegratorsSection id="korthet" title={say('short.title')}>
      <Paragraph>{say('short.address')}</Paragraph>
      <CopyableText text={`${window.location.origin}/graphql`} what="POST" />
      <ul>
        <li>{say('short.resolve')}</li>
        <li>{say('short.changes')}</li>
        <li>{say('short.align')}</li>
      </ul>
    </IntegratorsSection>
    <IntegratorsSection id="nyckel" title={say('key.title')}>
      <Paragraph>{say('key.open')}</Paragraph>
      <Paragraph>
        {say('key.closed')} <SiteLink to={addresses.access}>{say('key.access')}</SiteLink>. {say('key.once')}
      </Paragraph>
      <CopyableText text="authorization: Bearer trappa_…" what={say('key.header')} />
    </IntegratorsSection>
    <ChangesSection />
    <ResolveSection />
    <AlignSection />
    <Limits />
    <Templates />
    <ReadyQueries />
  </Page>
);

const Limits = () => (
  <IntegratorsSection id="granser" title={say('limits.title')}>
    <Paragraph>{say('limits.about')}</Paragraph>
    <ul>
      {(['cost', 'pages', 'requests', 'body', 'errors'] as const).map((limit) => (
        <li key={limit}>{say(`limits.${limit}`)}</li>
      ))}
    </ul>
  </IntegratorsSection>
);

const Templates = () => (
  <IntegratorsSection id="mallar" title={say('templates.title')}>
    <Paragraph>{say('templates.about')}</Paragraph>
    <ul>
      {(['titles', 'people'] as const).flatMap((list) =>
        ['csv', 'xlsx'].map((format) => (
          <li key={`${list} ${format}`}>
            <Link href={`/templates/${list}.${format}`} download>
              {say(`templates.${list}`)} ({format.toUpperCase()})
            </Link>
          </li>
        )),
      )}
    </ul>
  </IntegratorsSection>
);
