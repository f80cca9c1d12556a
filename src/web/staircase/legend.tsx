import { aboutTransition, wordForTransition } from '../vocabulary/transition';
import type { DrawnWay } from './staircase';
import { WayLine } from './way-line';
import { say } from './staircase-texts';
import { waySigns } from './way-signs';

const kinds = ['ADVANCE', 'LATERAL', 'SPECIALIZE', 'LEAD'] as const;
const sample = [
  { x: 2, y: 9 },
  { x: 42, y: 9 },
];

interface LegendProps {
  readonly ways: readonly Pick<DrawnWay, 'kind'>[];
  /** Whether the picture has more than one step, so that ways between them could be. */
  readonly hasSeveral?: boolean;
  /** Whether the picture has steps of which the sources do not tell all demands. */
  readonly hasUnknown?: boolean;
}

/** What the lines and signs of the picture mean, of those that it has. */
export const Legend = ({ ways, hasSeveral = true, hasUnknown = false }: LegendProps) => {
  const shown = kinds.filter((kind) => ways.some((way) => way.kind === kind));
  if (!hasSeveral && shown.length === 0 && !hasUnknown) return null;
  return (
    <ul className="staircase-legend" aria-label={say('legend')}>
      {hasSeveral && shown.length === 0 && <li>{say('noWays')}</li>}
      {shown.map((kind) => (
        <li key={kind}>
          <svg width={44} height={18} aria-hidden focusable="false">
            <WayLine kind={kind} points={sample} />
          </svg>
          <span>
            <strong>
              <span aria-hidden>{waySigns[kind]}</span> {wordForTransition[kind]}
            </strong>{' '}
            {aboutTransition[kind]}
          </span>
        </li>
      ))}
      {hasUnknown && (
        <li>
          <strong aria-hidden>?</strong> {say('demandsUnknown')}
        </li>
      )}
    </ul>
  );
};
