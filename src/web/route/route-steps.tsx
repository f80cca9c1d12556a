import type { ComparedActionFragment } from './compared-route.generated';
import { writeMonths, writeUnknowns } from './route-figures';
import { say } from './route-texts';
import { timelineOf } from './route-timeline';
import './route.css';

/** The actions of a route in order, in words: the same as the picture tells, and more. */
export const RouteSteps = ({ actions }: { readonly actions: readonly ComparedActionFragment[] }) => {
  const { bars } = timelineOf(actions);
  return (
    <ol className="route-steps">
      {actions.map((action, index) => (
        <li key={`${index} ${action.text}`} data-kind={action.kind}>
          <p className="route-step-text">{action.text}</p>
          <p className="route-step-facts">
            {[startWords(bars[index]?.start ?? 0, index), ...factsOf(action)].join(' · ')}
          </p>
          {action.satisfies.length > 0 && (
            <p className="route-step-facts">
              {say('satisfies', { demands: action.satisfies.map(({ text }) => text).join('; ') })}
            </p>
          )}
        </li>
      ))}
    </ol>
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
