import type { ReadContext } from '../../app/read-context';
import type { ChangeSubject } from '../../domain/change';
import { maintainedTypes } from '../maintained/maintained-kind';
import { findNode, type NodeEntity, type NodeTypeName } from '../node/node-entity';

/** The type of the schema that shows each kind of published content; undefined for what only the server itself reads. */
const types = {
  ...maintainedTypes,
  adoptions: 'Adoption',
  ladders: 'Ladder',
  equivalences: 'Equivalence',
  occupationRegisters: undefined,
  titleLexicons: undefined,
  titleMappings: 'TitleMapping',
} as const satisfies Readonly<Record<ChangeSubject['kind'], NodeTypeName | undefined>>;

/** The type that shows the kind of thing; undefined for what is no kind of published content. */
export const typeOfSubject = (kind: string): NodeTypeName | undefined =>
  Object.hasOwn(types, kind) ? types[kind as ChangeSubject['kind']] : undefined;

/** What the change was about, as the catalog has it; undefined where no type shows it. */
export const subjectOf = (context: ReadContext, { kind, key }: ChangeSubject): NodeEntity | undefined => {
  const type = types[kind];
  return type && findNode(context, type, key);
};
