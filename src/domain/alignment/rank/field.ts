import { split } from '../compound/split';
import type { AlignmentIndex, IndexedName } from '../index/alignment-index';
import type { Target } from '../index/targets';
import { wordsOf } from '../normalise/words';

/** The keys of the parts of a field; none where nothing is said. */
export const fieldKeysOf = (field: string | undefined, index: AlignmentIndex): readonly string[] =>
  field === undefined || field === '' ? [] : keysOf(field, index);

/** How far the field where a title is used, given by its keys, is that of the target or of its name, 0 to 1. */
export const fieldAgreement = (
  asked: readonly string[],
  target: Target,
  name: IndexedName,
  index: AlignmentIndex,
): number => {
  if (asked.length === 0) return 0;
  const own = ownKeysOf(target, name, index);
  return asked.filter((key) => own.has(key)).length / asked.length;
};

/** The keys of a target and its name, which belong to one index; each is found when it is first asked for. */
const ownKeys = new WeakMap<IndexedName, Map<Target, ReadonlySet<string>>>();

const ownKeysOf = (target: Target, name: IndexedName, index: AlignmentIndex): ReadonlySet<string> => {
  const ofName = ownKeys.get(name) ?? new Map<Target, ReadonlySet<string>>();
  const { field, name: role } = target.role;
  const own = ofName.get(target) ?? new Set(keysOf([field, role.sv, name.field ?? '', name.label].join(', '), index));
  ownKeys.set(name, ofName.set(target, own));
  return own;
};

const keysOf = (text: string, { knowledge }: AlignmentIndex): readonly string[] =>
  wordsOf(text).flatMap((word) =>
    (knowledge.vocabulary.words.get(word.text) ?? split(word.text, knowledge.vocabulary.parts)).map(({ key }) => key),
  );
