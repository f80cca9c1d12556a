import { stepOfKey } from '../../app/ladders/placed-parts';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { RequestContext } from '../context';
import { badUserInput } from '../errors/bad-user-input';
import { decodeIdOf } from '../node/global-id';

/**
 * The step that a field is asked about.
 * @throws BAD_USER_INPUT when there is no such published step.
 */
export const stepAsked = (context: RequestContext, id: string): PlacedStep => {
  const step = stepOfKey(context, decodeIdOf('Step', id));
  if (step !== undefined) return step;
  throw badUserInput({ en: 'There is no such published step.', sv: 'Det finns inget sådant publicerat steg.' });
};
