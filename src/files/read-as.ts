import type { ValidateFunction } from 'ajv/dist/2020';
import { type Fault, inReadingOrder } from './fault';
import type { FileReading } from './file-reading';
import { deepFreeze } from '../domain/deep-freeze';
import { locatePlace } from './locate-place';
import { schemaFaults } from './schema/schema-faults';
import type { ParsedYaml } from './yaml/parse-yaml';

/** A kind of file: what it may hold, and the domain value that this stands for. */
export interface FileForm<Content, Value> {
  /** What tells whether a file is of the kind; made when it is first asked for. */
  readonly check: () => ValidateFunction<Content>;
  readonly read: (content: Content) => Value;
}

/** Reads a parsed file as one of a kind: its value, or all its faults. */
export const readAs = <Content, Value>(
  { root, faults }: ParsedYaml,
  { check, read }: FileForm<Content, Value>,
): FileReading<Value> => {
  if (root === undefined) return { faults };
  const { data } = root;
  const isValid = check();
  if (isValid(data) && faults.length === 0) {
    return { value: deepFreeze(read(data)), locate: (place) => locatePlace(root, place) };
  }
  return { faults: inReadingOrder([...faults, ...withoutEchoes(schemaFaults(isValid.errors ?? [], root), faults)]) };
};

/** A value that YAML itself finds fault with is not also of the wrong type. */
const withoutEchoes = (faults: readonly Fault[], known: readonly Fault[]): readonly Fault[] => {
  const places = new Set(known.map(({ line, column }) => `${line}:${column}`));
  return faults.filter(({ line, column }) => !places.has(`${line}:${column}`));
};
