import { writeDay } from '../../language/write';
import { say } from './ladders-texts';

/** From when and until when a revision is in force, in words. */
export const writeValidity = ({
  validFrom,
  validTo,
}: {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}): string => {
  if (validFrom === null && validTo === null) return say('valid.always');
  if (validTo === null) return say('valid.from', { from: writeDay(validFrom ?? '') });
  if (validFrom === null) return say('valid.to', { to: writeDay(validTo) });
  return say('valid.between', { from: writeDay(validFrom), to: writeDay(validTo) });
};
