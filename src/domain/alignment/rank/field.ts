import { split } from '../compound/split';
import type { AlignmentIndex, IndexedName } from '../index/alignment-index';
import type { Target } from '../index/targets';
import { wordsOf } from '../normalise/words';

/** How far the field where a title is used is that of the target or of its name, 0 to 1; 0 where nothing is said. */
export const fieldAgreement = (
  field: string | undefined,
  target: Target,
  name: IndexedName,
  index: AlignmentIndex,
): number => {
  if (field === undefined || field === '') return 0;
  const asked = keysOf(field, index);
  const own = new Set(keysOf([target.role.field, target.role.name.sv, name.field ?? '', name.label].join(', '), index));
  return asked.length === 0 ? 0 : asked.filter((key) => own.has(key)).length / asked.length;
};

const keysOf = (text: string, { knowledge }: AlignmentIndex): readonly string[] =>
  wordsOf(text).flatMap((word) =>
    (knowledge.vocabulary.words.get(word.text) ?? split(word.text, knowledge.vocabulary.parts)).map(({ key }) => key),
  );
