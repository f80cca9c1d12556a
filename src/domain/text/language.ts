/** The languages that every answer comes in. */
export const languages = ['SV', 'EN'] as const;
export type Language = (typeof languages)[number];

/** A text in Swedish, and in English where someone has written it. */
export interface LocalizedText {
  readonly sv: string;
  readonly en?: string;
}

/** The text in the language asked for; Swedish where there is no English. */
export const localize = (text: LocalizedText, language: Language): string =>
  language === 'EN' ? (text.en ?? text.sv) : text.sv;
