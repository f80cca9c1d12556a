import type { LocalizedText } from '../../text/language';

/** What things are called. Each look-up is by slug and gives undefined when nobody knows; then the slug is shown. */
export interface Naming {
  readonly qualification: (slug: string) => LocalizedText | undefined;
  readonly competence: (slug: string) => LocalizedText | undefined;
  /** The highest proficiency in the competence: 1 where it is only fulfilled or not. */
  readonly highestProficiency: (competence: string) => number | undefined;
  readonly title: (slug: string) => LocalizedText | undefined;
  readonly role: (slug: string) => LocalizedText | undefined;
  readonly level: (scale: string, level: string) => LocalizedText | undefined;
  readonly ladder: (slug: string) => LocalizedText | undefined;
  readonly step: (ladder: string, step: string) => LocalizedText | undefined;
  /** By code. Where nobody can tell, or the look-up is left out, an organisation is not named. */
  readonly organization?: (code: string) => LocalizedText | undefined;
}
