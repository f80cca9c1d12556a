import type { Viewer } from '../../domain/access/viewer';
import { refused, type Refused } from './outcome';

/**
 * True for a person. What takes two people, or decides, no system may do: a key that somebody made for themself would
 * otherwise be the other one.
 */
export const isPerson = ({ kind }: Viewer): boolean => kind === 'PERSON';

/** A system may prepare, but neither submit nor approve. */
export const peopleOnly: Refused = refused({
  code: 'NOT_ALLOWED',
  path: [],
  sv: 'Det här kan bara en person göra, inte ett system eller en API-nyckel.',
  en: 'Only a person can do this, not a system or an API key.',
});
