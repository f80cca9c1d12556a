import { createInstance } from 'i18next';
import { language } from './language';

/** Texts by name, in groups. A name that ends in _one and _other is a text by number, asked for without the ending. */
interface Texts {
  readonly [name: string]: string | Texts;
}

type InOtherLanguage<Of> = {
  readonly [Name in keyof Of]: Of[Name] extends string ? string : InOtherLanguage<Of[Name]>;
};

type WithoutNumber<Name extends string> = Name extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Name;

type NameIn<Of> = {
  [Name in keyof Of & string]: Of[Name] extends string ? WithoutNumber<Name> : `${Name}.${NameIn<Of[Name]>}`;
}[keyof Of & string];

/** Says a text; `{{name}}` in it is filled in, and `count` chooses by number. */
export type Say<Of> = (name: NameIn<Of>, values?: Readonly<Record<string, string | number>>) => string;

const instance = createInstance();
void instance.init({ lng: language, initAsync: false, resources: {}, interpolation: { escapeValue: false } });

/**
 * The texts of one part of the site. They load with the pages that use them.
 *
 * @param part Tells them from those of other parts.
 */
export const defineTexts = <const Of extends Texts>(part: string, sv: Of, en: InOtherLanguage<Of>): Say<Of> => {
  instance.addResourceBundle(language, part, language === 'en' ? en : sv, true, true);
  const say = instance.getFixedT(language, part);
  return (name, values) => say(name, values);
};
