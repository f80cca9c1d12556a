import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { EquivalenceProposalsDocument, EquivalencesDocument } from '../../adaptation/equivalences.generated';
import { say } from '../../adaptation/equivalence-texts';
import { PairedStepsTable } from '../../adaptation/paired-steps-table';
import { ProposalCard } from '../../adaptation/proposal-card';
import { useAnswer } from '../../api/use-answer';
import { addresses, queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { ForOrganization } from '../../viewer/for-organization';
import { ForThoseWhoMay } from '../../viewer/for-those-who-may';
import { useViewer } from '../../viewer/viewer-context';
import { ProposeEquivalence } from './propose-equivalence';
import '../../adaptation/adaptation.css';
import './adoptions.css';

/** Which steps of two ladders correspond: what waits, what holds, and proposing more. */
export const EquivalencesPage = () => (
  <Page title={say('title')} lead={say('lead')}>
    <ForThoseWhoMay permissions={['READ_DRAFTS']}>
      <ForOrganization permission="READ_DRAFTS">
        {({ code }) => <EquivalenceWork organization={code} />}
      </ForOrganization>
    </ForThoseWhoMay>
  </Page>
);

const EquivalenceWork = ({ organization }: { readonly organization: string }) => {
  const { may } = useViewer();
  return (
    <>
      <SiteLink to={`${addresses.adoptions}?${queryNames.organization}=${organization}`}>{say('back')}</SiteLink>
      <Waiting organization={organization} />
      <Approved organization={organization} />
      {may('DRAFT_LADDERS', organization) && <ProposeEquivalence organization={organization} />}
    </>
  );
};

const Waiting = ({ organization }: { readonly organization: string }) => {
  const answer = useAnswer(EquivalenceProposalsDocument, { language: apiLanguage });
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="adoption-section">
      <Heading ref={heading} tabIndex={-1} level={2} data-size="sm">
        {say('waiting')}
      </Heading>
      <Answered answer={answer}>
        {({ equivalenceProposals: { nodes } }) => {
          const own = nodes.filter(({ equivalence }) => equivalence.organization.code === organization);
          if (own.length === 0) return <Paragraph>{say('noneWaiting')}</Paragraph>;
          return (
            <ul className="adoption-list">
              {own.map((proposal) => (
                <li key={proposal.equivalence.slug}>
                  <ProposalCard
                    proposal={proposal}
                    reload={answer.ask}
                    whenDecided={() => {
                      answer.ask();
                      heading.current?.focus();
                    }}
                  />
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </section>
  );
};

const Approved = ({ organization }: { readonly organization: string }) => {
  const answer = useAnswer(EquivalencesDocument, { organization, language: apiLanguage }, { lists: 'Equivalence' });
  return (
    <section className="adoption-section">
      <Heading level={2} data-size="sm">
        {say('approved')}
      </Heading>
      <Answered answer={answer}>
        {({ equivalences: { nodes } }) =>
          nodes.length === 0 ? (
            <Paragraph>{say('noneApproved')}</Paragraph>
          ) : (
            <ul className="adoption-list">
              {nodes.map((equivalence) => (
                <li key={equivalence.id}>
                  <Card className="adoption-card">
                    <Heading level={3} data-size="xs">
                      {equivalence.left?.name ?? say('gone')} – {equivalence.right?.name ?? say('gone')}
                    </Heading>
                    <PairedStepsTable equivalence={equivalence} />
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
};
