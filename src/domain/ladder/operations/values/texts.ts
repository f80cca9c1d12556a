import { isWritten } from '../../../text/is-written';
import type { LocalizedText } from '../../../text/language';
import { isIsoDay } from '../../../time/iso-day';
import { type Check, fields, should } from './check';

const LONGEST_SLUG = 100;
const LONGEST_LINE = 500;
const LONGEST_TEXT = 5_000;
const LONGEST_ADDRESS = 2_000;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const WEB_ADDRESS =
  /^https?:\/\/[a-z0-9.-]+(:\d+)?([/?]([\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?(#([\w\-.~:/?@!$&'()*+,;=]|%[0-9a-f]{2})*)?$/i;

/** A slug or a code of an organisation. */
export const slug: Check<string> = should((text) => text.length <= LONGEST_SLUG && SLUG.test(text), {
  sv: `Ett kortnamn har små bokstäver a–z, siffror och bindestreck mellan dem, högst ${LONGEST_SLUG} tecken.`,
  en: `A slug has small letters a–z, digits and hyphens between them, at most ${LONGEST_SLUG} characters.`,
});

/** A day of the calendar. */
export const day: Check<string> = should(isIsoDay, {
  sv: 'En dag skrivs ÅÅÅÅ-MM-DD och ska finnas i kalendern.',
  en: 'A day is written YYYY-MM-DD and has to be one of the calendar.',
});

const textUpTo = (longest: number): Check<string> =>
  should((text) => text.length <= longest && isWritten(text), {
    sv: `En text ska innehålla något, vara högst ${longest} tecken lång och varken ha styrtecken eller tecken som vänder skrivriktningen.`,
    en: `A text has to say something, in at most ${longest} characters, without control characters and marks that turn the direction of writing.`,
  });

/** A title, an area, a place in a source: short. */
export const line: Check<string> = textUpTo(LONGEST_LINE);

/** Where something can be read on the web. */
export const webAddress: Check<string> = should((text) => text.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(text), {
  sv: `En webbadress börjar med https:// eller http:// och är högst ${LONGEST_ADDRESS} tecken lång.`,
  en: `A web address begins with https:// or http:// and has at most ${LONGEST_ADDRESS} characters.`,
});

const text: Check<string> = textUpTo(LONGEST_TEXT);

/** A text in one or both languages. */
export const localizedText: Check<LocalizedText> = fields<LocalizedText>({ sv: text, en: text });
