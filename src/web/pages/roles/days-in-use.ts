import { writeDay } from '../../language/write';
import { say } from './roles-texts';

interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** When a title is in use, in words; an open end is left out. */
export const daysInUse = ({ validFrom, validTo }: Validity): string => {
  if (validFrom !== null && validTo !== null)
    return say('role.daysBetween', { from: writeDay(validFrom), to: writeDay(validTo) });
  if (validFrom !== null) return say('role.daysFrom', { from: writeDay(validFrom) });
  return validTo === null ? say('role.daysUnknown') : say('role.daysTo', { to: writeDay(validTo) });
};
