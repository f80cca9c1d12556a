import { registerEnumType } from 'type-graphql';

/** Makes one of the domain's lists of words an enum of the schema. `meanings` describes every word. */
export const registerList = <Word extends string>(
  name: string,
  words: readonly Word[],
  description: string,
  meanings: Readonly<Record<Word, string>>,
): Readonly<Record<Word, Word>> => {
  const list = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  const described = words.map((word) => [word, { description: meanings[word] }] as const);
  registerEnumType(list, {
    name,
    description,
    valuesConfig: Object.fromEntries(described) as Record<Word, { description: string }>,
  });
  return list;
};
