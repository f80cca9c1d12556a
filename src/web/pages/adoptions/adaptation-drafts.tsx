import { Card, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { colorForLadderStatus, wordForLadderStatus } from '../../vocabulary/ladder-status';
import { say } from './adoption-texts';
import { AdaptationsOfDocument, type AdaptationsOfQuery } from './adoptions.generated';

type AdaptingDraft = AdaptationsOfQuery['ladderDrafts']['nodes'][number];

/** The drafts of an organisation that adapt another ladder, with what waits in each. */
export const AdaptationDrafts = ({ organization }: { readonly organization: string }) => {
  const answer = useAnswer(AdaptationsOfDocument, { organization, language: apiLanguage });
  return (
    <section className="adoption-section">
      <Heading level={2} data-size="sm">
        {say('adaptations')}
      </Heading>
      <Paragraph>{say('adaptationsLead')}</Paragraph>
      <Answered answer={answer}>
        {({ ladderDrafts: { nodes } }) => {
          const drafts = nodes.filter(({ basedOn }) => basedOn !== null);
          if (drafts.length === 0) return <Paragraph>{say('noAdaptations')}</Paragraph>;
          return (
            <ul className="adoption-list">
              {drafts.map((draft) => (
                <li key={draft.id}>
                  <DraftCard draft={draft} />
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </section>
  );
};

const DraftCard = ({
  draft: { slug, name, status, revision, basedOn, conflicts },
}: {
  readonly draft: AdaptingDraft;
}) => (
  <Card className="adoption-card">
    <Heading level={3} data-size="xs">
      <SiteLink to={addresses.adaptation(slug)}>{name}</SiteLink>
    </Heading>
    <ul className="adoption-facts">
      <li>
        <Tag data-color={colorForLadderStatus[status]}>
          {say('revision', { revision })}: {wordForLadderStatus[status]}
        </Tag>
      </li>
      {basedOn && <li>{say('basedOn', { name: basedOn.name, revision: basedOn.revision })}</li>}
      <li>
        <Tag data-color={conflicts.length > 0 ? 'warning' : 'neutral'}>
          {conflicts.length > 0 ? `⚠ ${say('waiting', { count: conflicts.length })}` : say('noneWaiting')}
        </Tag>
      </li>
    </ul>
    {conflicts.length > 0 && (
      <Paragraph>
        <SiteLink to={addresses.adaptationConflicts(slug)}>{say('decideOf', { name })}</SiteLink>
      </Paragraph>
    )}
  </Card>
);
