import { writeDay } from '../../language/write';
import { say } from './roles-texts';

interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** When a title is in use, to follow who uses it: the end of that sentence, or one more that says that nobody knows. */
export const daysInUse = ({ validFrom, validTo }: Validity): string => {
  if (validFrom !== null && validTo !== null)
    return say('role.daysBetween', { from: writeDay(validFrom), to: writeDay(validTo) });
  if (validFrom !== null) return say('role.daysFrom', { from: writeDay(validFrom) });
  return validTo === null ? say('role.daysUnknown') : say('role.daysTo', { to: writeDay(validTo) });
};
