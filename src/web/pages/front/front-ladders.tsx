import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { apiLanguage } from '../../language/language';
import { StaircaseThumbnail } from '../../staircase/staircase-thumbnail';
import { Answered } from '../../states/answered';
import { say } from './front-texts';
import { FrontLaddersDocument, type FrontLaddersQuery } from './front.generated';

const SHOWN = 6;

/** Some ladders to begin with. */
export const FrontLadders = () => {
  const answer = useAnswer(FrontLaddersDocument, { language: apiLanguage });
  return (
    <section className="front-section" aria-labelledby="front-ladders">
      <Heading level={2} data-size="md" id="front-ladders">
        {say('ladders')}
      </Heading>
      <Paragraph>{say('laddersAbout')}</Paragraph>
      <Answered answer={answer}>
        {({ ladders }) => (
          <>
            <ul className="front-cards">
              {longest(ladders.nodes).map((ladder) => (
                <FrontLadder key={ladder.id} ladder={ladder} />
              ))}
            </ul>
            <p>
              <SiteLink to={addresses.ladders}>{say('allLadders')}</SiteLink>
            </p>
          </>
        )}
      </Answered>
    </section>
  );
};

type Ladder = FrontLaddersQuery['ladders']['nodes'][number];

/** The ladders with the most steps have the most to show. */
const longest = (ladders: readonly Ladder[]): readonly Ladder[] =>
  [...ladders].sort((one, other) => other.steps.length - one.steps.length).slice(0, SHOWN);

const FrontLadder = ({ ladder }: { readonly ladder: Ladder }) => (
  <Card asChild className="front-ladder">
    <li>
      <StaircaseThumbnail ladder={ladder} />
      <SiteLink to={addresses.ladder(ladder.slug)}>{ladder.name}</SiteLink>
      <span className="front-ladder-about">
        <span lang="sv">
          {ladder.organization.name}, {ladder.field}
        </span>
        <br />
        {say('steps', { count: ladder.steps.length })}
      </span>
    </li>
  </Card>
);
