import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { nameOfStep } from '../staircase/step-name';
import type { ComparedRouteFragment } from './compared-route.generated';
import { RouteFiguresList } from './route-figures-list';
import { RoutePicture } from './route-picture';
import { RouteSteps } from './route-steps';
import type { RouteProof } from './route-proof';
import { say } from './route-texts';
import './route.css';

interface RouteCardProps {
  readonly route: ComparedRouteFragment;
  /** Id of the person whose route it is. */
  readonly person: string;
  /** How good it is among the ways, where there is something to say of that. */
  readonly proof: RouteProof | undefined;
  /** Its place among the ways, from 1. */
  readonly number: number;
  /** The months that the width of its picture stands for. */
  readonly scale: number;
  /** The level of its heading. */
  readonly level: 2 | 3;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** A way to the step: what it comes to, as a picture over time, and in words. */
export const RouteCard = ({ route, person, proof, number, scale, level, children }: RouteCardProps) => {
  const passed = route.steps.slice(0, -1);
  return (
    <Card className="route-card">
      <Heading level={level} data-size="sm">
        {say('way', { number })}
      </Heading>
      <RouteFiguresList route={route} />
      {route.actions.some(({ months }) => months > 0) && <RoutePicture actions={route.actions} scale={scale} />}
      <RouteSteps actions={route.actions} person={person} />
      {passed.length > 0 && (
        <Paragraph>{say('passes', { steps: passed.map((step) => nameOfStep(step)).join(', ') })}</Paragraph>
      )}
      {proof && (
        <Paragraph className="route-proof" data-size="sm">
          {say(proof === 'BEST' ? 'best' : 'notProved')}
        </Paragraph>
      )}
      {children}
    </Card>
  );
};
