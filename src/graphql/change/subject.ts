import type { ReadContext } from '../../app/read-context';
import type { Change } from '../../domain/change';
import type { ReferenceKind } from '../../domain/reference-data';
import { maintainedTypes } from '../maintained/maintained-kind';
import { findNode, type NodeEntity, type NodeTypeName } from '../node/node-entity';

/** The type of the schema that shows each kind of published content. */
const types = {
  ...maintainedTypes,
  adoptions: 'Adoption',
  ladders: 'Ladder',
  equivalences: 'Equivalence',
} as const satisfies Readonly<Record<ReferenceKind, NodeTypeName>>;

/** The type that shows the kind of thing; undefined for what is no kind of published content. */
export const typeOfSubject = (kind: string): NodeTypeName | undefined =>
  Object.hasOwn(types, kind) ? types[kind as ReferenceKind] : undefined;

/** What the change was about, as the catalog has it. */
export const subjectOf = (context: ReadContext, { kind, key }: Change['subject']): NodeEntity | undefined =>
  findNode(context, types[kind], key);
