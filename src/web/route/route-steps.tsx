import type { ComparedActionFragment } from './compared-route.generated';
import { OpportunityDemands } from './opportunity-demands';
import { writeMonths, writeUnknowns } from './route-figures';
import { say } from './route-texts';
import { satisfiedDemands } from './satisfied-demands';
import { timelineOf } from './route-timeline';
import './route.css';

interface RouteStepsProps {
  readonly actions: readonly ComparedActionFragment[];
  /** Id of the person whose route it is. */
  readonly person: string;
}

/** The actions of a route in order, in words: the same as the picture tells, and more. */
export const RouteSteps = ({ actions, person }: RouteStepsProps) => {
  const { bars } = timelineOf(actions);
  return (
    <ol className="route-steps">
      {actions.map((action, index) => (
        <li key={`${index} ${action.text}`} data-kind={action.kind}>
          <p className="route-step-text">{action.text}</p>
          <p className="route-step-facts">
            {[startWords(bars[index]?.start ?? 0, index), ...factsOf(action)].join(' · ')}
          </p>
          <WhatFor demands={satisfiedDemands(action.satisfies)} isLast={index === actions.length - 1} />
          {action.opportunity && (
            <OpportunityDemands person={person} opportunity={action.opportunity} kind={action.kind} />
          )}
        </li>
      ))}
    </ol>
  );
};

interface WhatForProps {
  readonly demands: readonly string[];
  readonly isLast: boolean;
}

/** The demands that an action makes met; or that it counts later on, since no route holds what is of no use. */
const WhatFor = ({ demands, isLast }: WhatForProps) => {
  if (demands.length === 0 && isLast) return null;
  return (
    <p className="route-step-facts">
      {demands.length === 0 ? say('neededLater') : say('satisfies', { demands: demands.join('; ') })}
    </p>
  );
};

const startWords = (start: number, index: number): string => {
  if (start > 0) return say('from', { length: writeMonths(start) });
  return say(index === 0 ? 'first' : 'atOnce');
};

const factsOf = (action: ComparedActionFragment): readonly string[] => [
  lastsWords(action),
  ...besideWords(action),
  ...(action.opportunity?.provider ? [say('provider', { provider: action.opportunity.provider.name })] : []),
  ...(typeof action.opportunity?.pace === 'number' ? [say('pace', { pace: action.opportunity.pace })] : []),
  ...(action.unknowns.length > 0 ? [say('actionUnknowns', { unknowns: writeUnknowns(action.unknowns) })] : []),
];

const lastsWords = ({ months, unknowns }: ComparedActionFragment): string => {
  if (months > 0) return say('lasts', { length: writeMonths(months) });
  return say(unknowns.includes('DURATION') ? 'lastsUnknown' : 'lastsNothing');
};

const besideWords = ({ besideMonths, besideRole }: ComparedActionFragment): readonly string[] =>
  besideMonths !== null && besideMonths > 0 && besideRole
    ? [say('beside', { months: writeMonths(besideMonths), role: besideRole.name.toLowerCase() })]
    : [];
