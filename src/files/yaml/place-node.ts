import { isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { bilingual, type Fault, faultAt, type Position } from '../fault';
import type { PlacedPart, PlacedValue } from './placed-value';

/** Where an offset into the text stands. */
export type Locate = (offset: number) => Position;

interface Context {
  readonly locate: Locate;
  readonly report: (fault: Fault) => void;
}

/** Numbers as JSON writes them; other forms (0180, 0x1f, .5) mean different things to different programs. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** The value of a node and its parts, with a fault for each thing that files of plain data do not use. */
export const placeNode = (
  node: ParsedNode,
  locate: Locate,
): { readonly root: PlacedValue; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [];
  const root = place(node, locate(node.range[0]), { locate, report: (fault) => faults.push(fault) });
  return { root, faults };
};

const place = (node: ParsedNode, position: Position, context: Context): PlacedValue => {
  if (isAlias(node)) {
    context.report(aliasUsed(node.source, position));
    return emptyAt(position);
  }
  if (node.tag !== undefined) context.report(tagUsed(node.tag.replace('tag:yaml.org,2002:', '!!'), position));
  if (isScalar(node)) return placeScalar(node, position, context);
  return isMap(node) ? placeMapping(node, position, context) : placeList(node, position, context);
};

const placeScalar = (scalar: Scalar.Parsed, position: Position, context: Context): PlacedValue => {
  const placed = { data: scalar.value, position, parts: new Map<string, PlacedPart>() };
  if (scalar.type !== 'PLAIN') return placed;
  if (typeof scalar.value === 'number' && !PLAIN_NUMBER.test(scalar.source)) {
    context.report(ambiguousNumber(scalar.source, scalar.value, position));
  }
  return { ...placed, plainSource: scalar.source };
};

const placeList = (list: YAMLSeq.Parsed, position: Position, context: Context): PlacedValue => {
  const values = list.items.map((item) => place(item, context.locate(item.range[0]), context));
  const parts = new Map(values.map((value, index) => [String(index), { keyPosition: value.position, value }]));
  return { data: values.map((value) => value.data), position, parts };
};

const placeMapping = (mapping: YAMLMap.Parsed, position: Position, context: Context): PlacedValue => {
  const parts = new Map<string, PlacedPart>();
  for (const { key, value } of mapping.items) {
    const keyPosition = context.locate(key.range[0]);
    const name = isScalar(key) ? String(key.value) : '';
    if (isAlias(key)) context.report(aliasUsed(key.source, keyPosition));
    const earlier = parts.get(name);
    if (earlier !== undefined) context.report(keyRepeated(name, earlier.keyPosition.line, keyPosition));
    else parts.set(name, { keyPosition, value: placeValue(value, keyPosition, context) });
  }
  return { data: Object.fromEntries([...parts].map(([name, part]) => [name, part.value.data])), position, parts };
};

/** The value of a key; one that is not written stands where its key does. */
const placeValue = (node: ParsedNode | null, keyPosition: Position, context: Context): PlacedValue => {
  if (node === null) return emptyAt(keyPosition);
  const isWritten = !isScalar(node) || node.range[0] < node.range[1];
  return place(node, isWritten ? context.locate(node.range[0]) : keyPosition, context);
};

const emptyAt = (position: Position): PlacedValue => ({ data: null, position, parts: new Map() });

const keyRepeated = (name: string, line: number, position: Position): Fault =>
  faultAt(
    position,
    bilingual(`Nyckeln ”${name}” står redan på rad ${line}.`, `The key “${name}” stands already on line ${line}.`),
    bilingual('Varje nyckel en gång.', 'Each key once.'),
  );

const aliasUsed = (name: string, position: Position): Fault =>
  faultAt(
    position,
    bilingual(`Hänvisningar (*${name}) används inte.`, `Aliases (*${name}) are not used.`),
    bilingual('Skriv ut värdet på nytt.', 'Write the value out again.'),
  );

const tagUsed = (tag: string, position: Position): Fault =>
  faultAt(
    position,
    bilingual(`Taggar (${tag}) används inte.`, `Tags (${tag}) are not used.`),
    bilingual(
      'Ta bort taggen; citattecken gör ett värde till text.',
      'Remove the tag; quotation marks make a value a text.',
    ),
  );

const ambiguousNumber = (source: string, value: number, position: Position): Fault =>
  faultAt(
    position,
    bilingual(`${source} läses olika av olika program.`, `Programs read ${source} differently.`),
    bilingual(
      `"${source}" med citattecken för en kod, eller ${value} för ett tal.`,
      `"${source}" with quotation marks for a code, or ${value} for a number.`,
    ),
  );
