import type { CSSProperties } from 'react';
import type { ComparedRouteFragment } from './compared-route.generated';
import { say } from './route-texts';
import { ticksOf, timelineOf } from './route-timeline';
import './route.css';

interface RoutePictureProps {
  readonly actions: ComparedRouteFragment['actions'];
  /** The months that the whole width stands for, the same for all routes that are compared. */
  readonly scale: number;
}

const MONTHS_OF_YEAR = 12;
/** As a share of the whole width. */
const NARROWEST_FOR_WORDS = 0.15;

/** A route as a picture over time: a row for each action, as long as it takes, and what runs beside it. */
export const RoutePicture = ({ actions, scale }: RoutePictureProps) => {
  const { bars } = timelineOf(actions);
  const place = (start: number, months: number): CSSProperties => ({
    insetInlineStart: `${(start / scale) * 100}%`,
    inlineSize: `${(months / scale) * 100}%`,
  });
  return (
    <div className="route-picture" role="img" aria-label={say('timelineLabel')}>
      {bars.map(({ start, months, beside }, index) => (
        <div key={start + index} className="route-row" data-kind={actions[index]?.kind}>
          <span className="route-number">{index + 1}</span>
          <span className="route-track">
            <span className={months === 0 ? 'route-point' : 'route-bar'} style={place(start, months)}>
              {months / scale < NARROWEST_FOR_WORDS ? '' : actions[index]?.text}
            </span>
            {beside > 0 && <span className="route-beside" style={place(start, beside)} />}
          </span>
        </div>
      ))}
      <div className="route-axis">
        {ticksOf(scale).map((tick) => (
          <span key={tick} style={{ insetInlineStart: `${(tick / scale) * 100}%` }}>
            {tickWords(tick)}
          </span>
        ))}
      </div>
    </div>
  );
};

const tickWords = (months: number): string => {
  if (months === 0) return say('start');
  return months % MONTHS_OF_YEAR === 0 ? say('tickYears', { years: months / MONTHS_OF_YEAR }) : say('tick', { months });
};
