import type { Expression } from '../../../requirement/expression';
import type { Respite } from '../../../requirement/respite';
import { englishDay, swedishDay } from '../../../requirement/text/day';
import { namesIn } from '../../../requirement/text/names';
import { phrase } from '../../../requirement/text/phrase';
import { wordings } from '../../../requirement/text/wordings';
import { localize, type Language, type LocalizedText } from '../../../text/language';
import type { IsoDay } from '../../../time/iso-day';
import type { ChangeNaming } from './change-naming';

/** Who tells of a change: in one language, with the names that people know. */
export interface Teller {
  /** The text of the language told in. */
  readonly say: (swedish: string, english: string) => string;
  readonly text: (text: LocalizedText) => string;
  /** What an expression demands, as part of a sentence. */
  readonly demand: (expression: Expression) => string;
  /** `inom fem år från tillträdet` */
  readonly within: (respite: Respite) => string;
  /** `fem år efter tillträdet` */
  readonly after: (respite: Respite) => string;
  readonly day: (day: IsoDay) => string;
  /** The step as people know it, called like no other. */
  readonly step: (key: string) => string;
  /** The step by its role alone, for when its title is what changed. */
  readonly stepByRole: (key: string) => string;
  readonly role: (slug: string) => string;
  readonly title: (slug: string) => string;
  readonly level: (slug: string) => string;
  readonly ladder: (slug: string) => string;
  readonly organization: (code: string) => string;
  readonly activity: (slug: string) => string;
}

/** A slug or code that nothing is known of stands for itself. */
export const tellerOf = (naming: ChangeNaming, language: Language): Teller => {
  const text = (localized: LocalizedText): string => localize(localized, language);
  const named = (name: LocalizedText | undefined, slug: string): string => (name === undefined ? slug : text(name));
  const role = (slug: string): string => named(naming.role(slug), slug);
  const title = (slug: string): string => named(naming.title(slug), slug);
  const level = (slug: string): string => named(naming.ownLevel(slug), slug);
  const [wording, names] = [wordings[language], namesIn(naming, language)];
  return {
    say: (swedish, english) => (language === 'SV' ? swedish : english),
    text,
    demand: (expression) => phrase(expression, wording, names),
    within: (respite) => wording.respite.within(respite, names),
    after: (respite) => wording.respite.after(respite, names),
    day: language === 'SV' ? swedishDay : englishDay,
    step: naming.stepNames[language].byTitle,
    stepByRole: naming.stepNames[language].byRole,
    role,
    title,
    level,
    ladder: (slug) => named(naming.ladder(slug), slug),
    organization: (code) => named(naming.organization(code), code),
    activity: (slug) => named(naming.activity(slug), slug),
  };
};
