import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { WrittenDecision } from '../../decision/written-decision';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeInstant } from '../../language/write';
import { OrganizationLinks } from './organization-links';
import type { ShownLadder } from './ladder-view';
import { say } from './ladders-texts';
import { writeValidity } from './write-validity';

/** Who owns the ladder, what was decided, and who uses it. */
export const LadderFacts = ({ ladder }: { readonly ladder: ShownLadder }) => {
  const { organization, field, revision, decision, publishedAt, basedOn, adopters, progression, cumulative } = ladder;
  return (
    <section className="ladder-facts">
      <Heading level={2} data-size="sm">
        {say('facts.title')}
      </Heading>
      <dl>
        <Fact label={say('facts.owner')}>
          <OrganizationLinks organizations={[organization]} />
        </Fact>
        <Fact label={say('facts.field')}>
          <span lang="sv">{field}</span>
        </Fact>
        <Fact label={say('facts.revision')}>
          {revision}, {writeValidity(ladder)}
        </Fact>
        {decision && (
          <Fact label={say('facts.decision')}>
            <WrittenDecision decision={decision} />
          </Fact>
        )}
        {publishedAt !== null && <Fact label={say('facts.published')}>{writeInstant(publishedAt)}</Fact>}
        {basedOn && (
          <Fact label={say('facts.basedOn')}>
            <SiteLink to={addresses.ladder(basedOn.slug)}>{basedOn.name}</SiteLink>
          </Fact>
        )}
        {adopters.length > 0 && (
          <Fact label={say('facts.adopters')}>
            <OrganizationLinks organizations={adopters} />
          </Fact>
        )}
        <Fact label={say('facts.progression')}>
          {say(`facts.${progression}`)} {cumulative && say('facts.cumulative')}
        </Fact>
      </dl>
    </section>
  );
};

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
