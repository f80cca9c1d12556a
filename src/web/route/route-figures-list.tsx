import type { ComparedRouteFragment } from './compared-route.generated';
import { writeCost, writeCredits, writeLength, writeUnknowns } from './route-figures';
import { say } from './route-texts';
import './route.css';

/** What a route comes to: time, credits, cost, and what nobody knows of it. */
export const RouteFiguresList = ({ route }: { readonly route: ComparedRouteFragment }) => (
  <dl className="route-figures">
    {(
      [
        ['length', writeLength(route)],
        ['credits', writeCredits(route)],
        ['cost', writeCost(route.cost)],
        ['unknowns', route.unknowns.length === 0 ? say('allKnown') : writeUnknowns(route.unknowns)],
      ] as const
    ).map(([name, value]) => (
      <div key={name}>
        <dt>{say(name)}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
