import { holdsPersonalNumber } from '../text/personal-number';

/**
 * True for what an employer may know a person by: 1 to 64 letters, digits and `. _ : -`, a digit among them, and no
 * personnummer. An address of e-mail is none.
 */
export const isExternalId = (text: string): boolean => isUnitCode(text) && /\p{Nd}/u.test(text);

/** True for what an employer may name a unit by: as the id of a person, though it needs no digit. */
export const isUnitCode = (text: string): boolean => CODE.test(text) && !holdsPersonalNumber(text);

const CODE = /^[\p{L}\p{Nd}._:-]{1,64}$/u;
