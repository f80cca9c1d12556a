import { Button, Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { AdoptionCard } from './adoption-card';
import { say } from './adoption-texts';
import { AdoptionsOfDocument, type AdoptionsOfQuery } from './adoptions.generated';

/** The ladders of others that an organisation uses on a day. */
export const AdoptionRegister = ({ organization }: { readonly organization: string }) => {
  const day = useDay();
  return (
    <section className="adoption-section">
      <Heading level={2} data-size="sm">
        {say('used')}
      </Heading>
      <DayControl {...day} />
      <RegisterPart key={`${organization} ${day.day}`} organization={organization} day={day.day} isFirst />
    </section>
  );
};

interface RegisterPartProps {
  readonly organization: string;
  readonly day: string | undefined;
  readonly after?: string;
  readonly isFirst?: boolean;
}

/** As many as one answer holds, and then the next on demand. */
const RegisterPart = ({ organization, day, after, isFirst = false }: RegisterPartProps) => {
  const answer = useAnswer(AdoptionsOfDocument, { organization, asOf: day, after, language: apiLanguage });
  const [showsMore, setShowsMore] = useState(false);
  return (
    <Answered answer={answer}>
      {({ adoptions: { nodes, pageInfo }, organization: found }) => {
        const undated = isFirst && !pageInfo.hasNextPage ? undatedLadders(found, nodes) : [];
        if (isFirst && nodes.length === 0 && undated.length === 0)
          return <Empty title={say('none')}>{say('noneNext')}</Empty>;
        return (
          <>
            <ul className="adoption-list">
              {nodes.map((adoption) => (
                <li key={adoption.id}>
                  <AdoptionCard adoption={adoption} />
                </li>
              ))}
              {undated.map(({ id, slug, name, organization: owner }) => (
                <li key={id}>
                  <Card className="adoption-card">
                    <Heading level={3} data-size="xs">
                      <SiteLink to={addresses.ladder(slug)}>{name}</SiteLink>
                    </Heading>
                    <Paragraph>
                      {say('owner', { organization: owner.name })}. {say('unknownDay')}.
                    </Paragraph>
                  </Card>
                </li>
              ))}
            </ul>
            {pageInfo.hasNextPage && !showsMore && (
              <Button variant="secondary" onClick={() => setShowsMore(true)}>
                {say('more')}
              </Button>
            )}
            {showsMore && pageInfo.endCursor && (
              <RegisterPart organization={organization} day={day} after={pageInfo.endCursor} />
            )}
          </>
        );
      }}
    </Answered>
  );
};

/** The ladders of others that are used since a day that nobody knows, which have no place in the register. */
const undatedLadders = (
  organization: AdoptionsOfQuery['organization'],
  dated: AdoptionsOfQuery['adoptions']['nodes'],
): NonNullable<AdoptionsOfQuery['organization']>['ladders'] =>
  organization?.ladders.filter(
    (ladder) =>
      ladder.organization.code !== organization.code && !dated.some((adoption) => adoption.ladder.slug === ladder.slug),
  ) ?? [];
