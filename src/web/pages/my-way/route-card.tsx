import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ComparedRouteFragment } from '../../route/compared-route.generated';
import { RouteFiguresList } from '../../route/route-figures-list';
import { RoutePicture } from '../../route/route-picture';
import { RouteSteps } from '../../route/route-steps';
import { say as sayOfRoute } from '../../route/route-texts';
import { nameOfStep } from '../../staircase/step-name';
import { MakePlan } from './make-plan';
import type { RoutesPerson } from './routes-page';
import { say } from './routes-texts';

interface RouteCardProps {
  readonly route: ComparedRouteFragment;
  /** Its place among the ways, from 1. */
  readonly number: number;
  /** The months that the width of its picture stands for. */
  readonly scale: number;
  readonly person: RoutesPerson;
  readonly ask: () => void;
}

/** A way to the step: what it comes to, as a picture over time, in words, and to make the plan. */
export const RouteCard = ({ route, number, scale, person, ask }: RouteCardProps) => {
  const passed = route.steps.slice(0, -1);
  return (
    <Card className="my-way-card">
      <Heading level={2} data-size="sm">
        {say('way', { number })}
      </Heading>
      <RouteFiguresList route={route} />
      {route.actions.some(({ months }) => months > 0) && <RoutePicture actions={route.actions} scale={scale} />}
      <RouteSteps actions={route.actions} />
      {passed.length > 0 && (
        <Paragraph>{sayOfRoute('passes', { steps: passed.map((step) => nameOfStep(step)).join(', ') })}</Paragraph>
      )}
      {(number === 1 || !route.isProvedBest) && (
        <Paragraph className="my-way-quiet" data-size="sm">
          {sayOfRoute(route.isProvedBest ? 'best' : 'notProved')}
        </Paragraph>
      )}
      <MakePlan route={route} number={number} person={person} ask={ask} />
    </Card>
  );
};
