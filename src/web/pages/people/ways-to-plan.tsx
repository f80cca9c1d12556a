import { Button, List, Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import type { NamingAction } from '../../plan/route-action-input';
import { RouteCard } from '../../route/route-card';
import { proofOf } from '../../route/route-proof';
import { say as sayOfRoute } from '../../route/route-texts';
import { longestOf, timelineOf } from '../../route/route-timeline';
import { Answered } from '../../states/answered';
import { say } from './first-plan-texts';
import { WaysForPersonDocument, type WaysForPersonQuery } from './first-plan.generated';

interface WaysToPlanProps {
  /** Code of the employer. */
  readonly organization: string;
  readonly externalId: string;
  /** Id of the step to reach. */
  readonly target: string;
  /** True while a plan is being saved, and then until it shows. */
  readonly isUnderWay: boolean;
  /** Makes the plan of these actions. */
  readonly make: (actions: readonly NamingAction[]) => void;
}

/** The ways of a person to a step, each to make the plan; where there is nothing to do or no way, a plan without actions. */
export const WaysToPlan = ({ organization, externalId, target, isUnderWay, make }: WaysToPlanProps) => {
  const answer = useAnswer(WaysForPersonDocument, { organization, externalId, to: target, language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ person }) => person && <Ways person={person} isUnderWay={isUnderWay} make={make} />}
    </Answered>
  );
};

interface WaysProps extends Pick<WaysToPlanProps, 'isUnderWay' | 'make'> {
  readonly person: NonNullable<WaysForPersonQuery['person']>;
}

const Ways = ({ person, isUnderWay, make }: WaysProps) => {
  const ways = person.routes.filter(({ actions }) => actions.length > 0);
  if (ways.length === 0) return <NoWays person={person} isUnderWay={isUnderWay} make={make} />;
  const scale = longestOf(ways.map(({ actions }) => timelineOf(actions)));
  return ways.map((route, index) => (
    <RouteCard
      key={route.actions.map(({ text }) => text).join()}
      route={route}
      person={person.id}
      proof={proofOf(route, ways, 'SHORTEST')}
      number={index + 1}
      scale={scale}
      level={3}
    >
      <div>
        <Button
          aria-label={`${say('make')}: ${sayOfRoute('way', { number: index + 1 }).toLowerCase()}`}
          disabled={isUnderWay}
          onClick={() => make(route.actions)}
        >
          {say('make')}
        </Button>
      </div>
    </RouteCard>
  ));
};

const NO_ACTIONS: readonly NamingAction[] = [];

const NoWays = ({ person: { routes, routeObstacles }, isUnderWay, make }: WaysProps) => (
  <>
    <Paragraph>{say(routes.length > 0 ? 'reached' : 'noWay')}</Paragraph>
    {routeObstacles.length > 0 && (
      <>
        <Paragraph>{say('obstacles')}</Paragraph>
        <List.Unordered>
          {routeObstacles.map(({ id, text }) => (
            <List.Item key={id}>{text}</List.Item>
          ))}
        </List.Unordered>
      </>
    )}
    <Paragraph>{say('emptyHint')}</Paragraph>
    <div>
      <Button variant="secondary" disabled={isUnderWay} onClick={() => make(NO_ACTIONS)}>
        {say('makeEmpty')}
      </Button>
    </div>
  </>
);
