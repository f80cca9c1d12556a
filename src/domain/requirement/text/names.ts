import { type Language, localize, type LocalizedText } from '../../text/language';
import type { Naming } from './naming';

/** Names in one language, as they stand within a sentence. */
export interface Names {
  readonly qualification: (slug: string) => string;
  /** A course by its own name, as on a grade. */
  readonly course: (slug: string) => string;
  /** In quotation marks and as it is recorded: the name of a competence may be a phrase of any form. */
  readonly competence: (slug: string) => string;
  readonly highestProficiency: (competence: string) => number | undefined;
  readonly title: (slug: string) => string;
  readonly role: (slug: string) => string;
  readonly level: (scale: string, level: string) => string;
  /** In quotation marks, with the ladder that it belongs to. */
  readonly step: (ladder: string, step: string) => string;
  /** By code; undefined when nobody knows: a code tells a reader nothing. */
  readonly organization: (code: string) => string | undefined;
}

/** The names in a language; where there is none, the slug. */
export const namesIn = (naming: Naming, language: Language): Names => {
  const asWritten = (name: LocalizedText | undefined, slug: string): string =>
    name === undefined ? slug : localize(name, language);
  const running = (name: LocalizedText | undefined, slug: string): string => withinSentence(asWritten(name, slug));
  return {
    qualification: (slug) => running(naming.qualification(slug), slug),
    course: (slug) => asWritten(naming.qualification(slug), slug),
    competence: (slug) => quoted(asWritten(naming.competence(slug), slug), language),
    highestProficiency: naming.highestProficiency,
    title: (slug) => {
      const name = naming.title(slug);
      return name && language === 'EN' && name.en === undefined ? quoted(name.sv, language) : running(name, slug);
    },
    role: (slug) => running(naming.role(slug), slug),
    level: (scale, level) => running(naming.level(scale, level), level),
    step: (ladder, step) => {
      const name = quoted(asWritten(naming.step(ladder, step), step), language);
      const of = naming.ladder(ladder);
      const within = language === 'SV' ? 'i' : 'of';
      return of === undefined ? name : `${name} ${within} ${quoted(localize(of, language), language)}`;
    },
    organization: (code) => {
      const name = naming.organization?.(code);
      return name && localize(name, language);
    },
  };
};

const COMMON_WORD = /^\p{Lu}\p{Ll}/u;
const COURSE = /\s\d(\p{Ll}\d?)?( \([^)]*\))?$| \((före GY11|before 2011)\)$/u;
const ENGLISH_PROPER_WORD = /^(Swedish|English|Nordic|European)\b/;

/**
 * Names are recorded as in a list, with an initial capital ("Yrkespaket barnskötare"); within a
 * sentence they have none. Left as they are: abbreviations (LSS-handläggare), the names of courses
 * with a number (Svenska 1), with a code after it or not, or from before GY11, and English names of languages and nations.
 */
const withinSentence = (name: string): string =>
  COMMON_WORD.test(name) && !COURSE.test(name) && !ENGLISH_PROPER_WORD.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** In the quotation marks of the language. */
export const quoted = (text: string, language: Language): string => (language === 'SV' ? `”${text}”` : `“${text}”`);

/** The text with an initial capital, as a sentence begins. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
