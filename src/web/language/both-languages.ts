/** A text as it is typed: Swedish, and English where there is any. */
export interface TypedText {
  readonly sv: string;
  readonly en: string;
}

/** A text that the API has told in both languages, to type in. The API tells the Swedish where there is no English. */
export const typedText = (sv: string | null, en: string | null): TypedText => ({
  sv: sv ?? '',
  en: en === null || en === sv ? '' : en,
});

/** Lists of texts that the API has told in both languages, in the same order. */
export const typedTexts = (sv: readonly string[], en: readonly string[]): readonly TypedText[] =>
  sv.map((text, index) => typedText(text, en[index] ?? null));

/** A text as it is sent. */
interface WrittenText {
  readonly sv: string;
  readonly en?: string;
}

/** What was typed, as it is sent: without the English where none was typed. */
export const writtenText = ({ sv, en }: TypedText): WrittenText => {
  const [swedish, english] = [sv.trim(), en.trim()];
  return { sv: swedish, ...(english !== '' && english !== swedish && { en: english }) };
};

/** True where nothing has been typed in either language. */
export const isBlank = ({ sv, en }: TypedText): boolean => sv.trim() === '' && en.trim() === '';

/** True where both say the same once they are sent. */
export const isSameText = (left: TypedText, right: TypedText): boolean => {
  const [one, other] = [writtenText(left), writtenText(right)];
  return one.sv === other.sv && one.en === other.en;
};
