import { writeDay } from '../../language/write';
import type { ShownAdoptionFragment } from './adoptions.generated';
import { say } from './adoption-texts';

/** By whom, when and under which number it was decided. */
export const decisionText = (decision: ShownAdoptionFragment['decision']): string => {
  if (!decision) return say('noDecision');
  const { body, reference } = decision;
  const date = writeDay(decision.date);
  return reference ? say('decisionWithReference', { body, date, reference }) : say('decision', { body, date });
};

/** On which days a ladder is used, in words. */
export const daysText = ({ from, to }: Pick<ShownAdoptionFragment, 'from' | 'to'>): string =>
  to === null ? say('from', { day: writeDay(from) }) : say('span', { from: writeDay(from), to: writeDay(to) });
