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

/** What the lines of the picture mean, of the kinds that it has. */
export const Legend = ({ ways }: { readonly ways: readonly Pick<DrawnWay, 'kind'>[] }) => {
  const shown = kinds.filter((kind) => ways.some((way) => way.kind === kind));
  if (shown.length === 0) return <p className="staircase-legend">{say('noWays')}</p>;
  return (
    <ul className="staircase-legend" aria-label={say('ways')}>
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
    </ul>
  );
};
