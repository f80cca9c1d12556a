import { type Language, localize, type LocalizedText } from '../../text/language';
import type { Naming } from './naming';

/** Names in one language, as they stand within a sentence. */
export interface Names {
  readonly qualification: (slug: string) => string;
  /** A course by its own name, as on a grade. */
  readonly course: (slug: string) => string;
  readonly competence: (slug: string) => string;
  readonly title: (slug: string) => string;
  readonly role: (slug: string) => string;
  readonly level: (scale: string, level: string) => string;
  readonly step: (ladder: string, step: string) => string;
}

/** The names in a language; where there is none, the slug. */
export const namesIn = (naming: Naming, language: Language): Names => {
  const asWritten = (name: LocalizedText | undefined, slug: string): string =>
    name === undefined ? slug : localize(name, language);
  const running = (name: LocalizedText | undefined, slug: string): string => withinSentence(asWritten(name, slug));
  return {
    qualification: (slug) => running(naming.qualification(slug), slug),
    course: (slug) => asWritten(naming.qualification(slug), slug),
    competence: (slug) => running(naming.competence(slug), slug),
    title: (slug) => running(naming.title(slug), slug),
    role: (slug) => running(naming.role(slug), slug),
    level: (scale, level) => running(naming.level(scale, level), level),
    step: (ladder, step) => asWritten(naming.step(ladder, step), step),
  };
};

const COMMON_WORD = /^\p{Lu}\p{Ll}/u;
const COURSE_WITH_NUMBER = /\s\d(\p{Ll}\d?)?$/u;
const ENGLISH_PROPER_WORD = /^(Swedish|English|Nordic|European)\b/;

/**
 * Names are recorded as in a list, with an initial capital ("Yrkespaket barnskötare"); within a
 * sentence they have none. Left as they are: abbreviations (LSS-handläggare), the names of courses
 * with a number (Svenska 1) and English names of languages and nations.
 */
const withinSentence = (name: string): string =>
  COMMON_WORD.test(name) && !COURSE_WITH_NUMBER.test(name) && !ENGLISH_PROPER_WORD.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** The text with an initial capital, as a sentence begins. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
