import { partKey } from '../compound/part-key';
import { type PlacedPart, withHeads } from '../normalise/heads';
import type { ReadingKnowledge } from '../normalise/knowledge';
import { literalKey } from '../normalise/literal-keys';
import { decisiveOf, type ReadPart, sequenceOf } from '../normalise/reading';
import { wordsOf } from '../normalise/words';
import { candidateFinder } from '../rank/candidates';
import type { AlignmentIndex, IndexedName, IndexedNearMiss } from './alignment-index';
import type { AlignmentSource } from './alignment-source';
import { knowledgeOf } from './knowledge-of';
import { type Name, namesOf } from './names';
import { nameColumns, type NameColumns } from './name-columns';
import { buildPartTable, type PartTable } from './part-table';
import { relatedKeysOf } from './related-keys';
import { type Targets, targetsOf } from './targets';

/** Builds the index of all names; the same source gives the same index. */
export const buildAlignmentIndex = (source: AlignmentSource): AlignmentIndex => {
  const targets = targetsOf(source);
  const names = namesOf(source, targets);
  const unheaded = knowledgeOf(source, names);
  const placed = names.map(({ label }) => placedParts(label, unheaded));
  const knowledge: ReadingKnowledge = { ...unheaded, isHead: headsOf(placed) };
  const keys = names.map(({ targets: found }, index) => ({
    keys: placed[index]?.map(({ key }) => key) ?? [],
    targets: found,
  }));
  const related = relatedKeysOf(
    source.lexicons.flatMap(({ relatedWords }) => relatedWords),
    knowledge.vocabulary,
    namesOfOne(
      names,
      keys.map((name) => name.keys),
    ),
  );
  const vocabularyKeys = [...knowledge.vocabulary.words.values()].flat().map(({ key }) => key);
  const parts = buildPartTable(keys, related, vocabularyKeys);
  const marked = placed.map((one) => withHeads(one, knowledge.isHead));
  const columns = nameColumns(names, marked, parts);
  const indexed = names.map((name, index) => indexedName(name, marked[index] ?? [], parts));
  return {
    knowledge,
    targets: targets.all,
    names: indexed,
    columns,
    parts,
    bySequence: grouped(marked.map((of) => [sequenceOf(of)])),
    ownNames: ownNamesOf(indexed, targets),
    withAid: targets.all.flatMap(({ role }, place) =>
      role.codes.some(({ scheme }) => scheme === 'AID') ? [place] : [],
    ),
    candidatesFor: candidateFinder(columns, parts, byTrigramOf(columns)),
    nearMisses: nearMissesOf(source, targets),
    occupations: occupationsOf(source, indexed),
    memberOf: new Map(source.places.map(({ code, memberOf }) => [code, memberOf])),
    towardsGroup: towardsGroupOf(parts, targets),
  };
};

/** The parts of a known label, whose every word is known. */
const placedParts = (
  label: string,
  { vocabulary, qualifiers }: Omit<ReadingKnowledge, 'isHead'>,
): readonly PlacedPart[] =>
  wordsOf(label).flatMap(({ text, segment }, word) => {
    const pieces = vocabulary.words.get(text) ?? [{ form: text, key: partKey(text), known: true }];
    const qualifier = qualifiers.get(text);
    return pieces.map(({ form, key }) => ({
      form,
      key,
      known: true,
      isHead: false,
      certainty: 1,
      segment,
      word,
      qualifier,
    }));
  });

/** A part names a title where it stands last in what names are about at least so often as elsewhere. */
const HEAD_SHARE = 0.4;

const headsOf = (names: readonly (readonly PlacedPart[])[]): ReadonlySet<string> => {
  const all = new Map<string, number>();
  const last = new Map<string, number>();
  for (const parts of names) {
    const marked = withHeads(parts, new Set());
    for (const { key, isHead } of marked) {
      all.set(key, (all.get(key) ?? 0) + 1);
      if (isHead) last.set(key, (last.get(key) ?? 0) + 1);
    }
  }
  return new Set([...last].flatMap(([key, count]) => (count >= HEAD_SHARE * (all.get(key) ?? 0) ? [key] : [])));
};

const indexedName = (name: Name, marked: readonly ReadPart[], { idOf }: PartTable): IndexedName => ({
  ...name,
  parts: marked.map(({ key }) => idOf.get(key) ?? -1),
  forms: marked.map(({ form }) => form),
  heads: marked.map(({ isHead }) => isHead),
  decisive: decisiveOf(marked),
});

const namesOfOne = (
  names: readonly Name[],
  keys: readonly (readonly string[])[],
): readonly (readonly (readonly string[])[])[] => {
  const found = new Map<string, (readonly string[])[]>();
  for (const [index, { targets, kind, certain }] of names.entries()) {
    if (kind === 'VARIANT' || !certain) continue;
    const list = found.get(targets.join(' ')) ?? [];
    list.push(keys[index] ?? []);
    found.set(targets.join(' '), list);
  }
  return [...found.values()].map((list) => list.slice(0, 12));
};

const grouped = <Key>(keysOfNames: readonly Iterable<Key>[]): ReadonlyMap<Key, readonly number[]> => {
  const found = new Map<Key, number[]>();
  for (const [index, keys] of keysOfNames.entries()) {
    for (const key of keys) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [index]);
      else list.push(index);
    }
  }
  return found;
};

const ownNamesOf = (names: readonly IndexedName[], targets: Targets): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [place, { targets: of, label }] of names.entries()) {
    const title = targets.all[of[0] ?? -1]?.title;
    if (title?.label === label && !found.has(title.slug)) found.set(title.slug, place);
  }
  return found;
};

const byTrigramOf = ({ trigrams, weights }: NameColumns): ReadonlyMap<number, Int32Array> => {
  const lists = Array.from(weights, (_, name) =>
    trigrams.values.subarray(trigrams.starts[name], trigrams.starts[name + 1]),
  );
  return new Map([...grouped(lists)].map(([trigram, list]) => [trigram, Int32Array.from(list)]));
};

const nearMissesOf = ({ lexicons, registers }: AlignmentSource, targets: Targets): AlignmentIndex['nearMisses'] => {
  const codeOf = new Map(registers.flatMap(({ occupations }) => occupations.map(({ code, label }) => [label, code])));
  const found = new Map<string, IndexedNearMiss[]>();
  for (const { label, isNot, organization, because } of lexicons.flatMap(({ nearMisses }) => nearMisses)) {
    const excluded = isNot.flatMap((one) =>
      'title' in one ? targets.ofTitleSlug(one.title) : targets.ofOccupation(codeOf.get(one.occupation) ?? ''),
    );
    // By its letters: read as misspelt, it would be the title that it only looks like.
    const key = literalKey(label);
    found.set(key, [...(found.get(key) ?? []), { targets: excluded, organization, because }]);
  }
  return found;
};

const occupationsOf = (
  { registers }: AlignmentSource,
  names: readonly IndexedName[],
): AlignmentIndex['occupations'] => {
  const parts = new Map<string, Set<number>>();
  for (const { occupation, parts: ids, heads } of names) {
    if (occupation === undefined) continue;
    const known = parts.get(occupation) ?? new Set();
    for (const [place, id] of ids.entries()) if (heads[place] === false) known.add(id);
    parts.set(occupation, known);
  }
  return new Map(
    registers.flatMap(({ occupations }) =>
      occupations.map(({ code, group }) => [code, { group, parts: parts.get(code) ?? new Set<number>() }] as const),
    ),
  );
};

const towardsGroupOf = ({ towards }: PartTable, targets: Targets): AlignmentIndex['towardsGroup'] =>
  towards.map((shares) => {
    const ofGroups = new Map<string, number>();
    for (const [target, share] of shares) {
      for (const group of targets.all[target]?.groups ?? []) ofGroups.set(group, (ofGroups.get(group) ?? 0) + share);
    }
    return ofGroups;
  });
