import { createHash } from 'node:crypto';
import {
  emptyReferenceData,
  type ReferenceData,
  type ReferenceEntity,
  referenceKey,
} from '../../domain/reference-data';
import { canonicalJson } from './canonical-json';

/** One entity of the published state, as it is stored. */
export interface PublishedDocument {
  /** A `ReferenceKind`. */
  readonly kind: string;
  /** The entity's `referenceKey`. */
  readonly key: string;
  readonly content: object;
  /** SHA-256 of the content's canonical JSON, in hexadecimal. */
  readonly contentHash: string;
}

/** The document that holds an entity. */
export const documentOf = (kind: string, key: string, content: object): PublishedDocument => ({
  kind,
  key,
  content,
  contentHash: sha256(canonicalJson(content)),
});

/** Tells entities apart among all kinds. */
export const documentName = ({ kind, key }: Pick<PublishedDocument, 'kind' | 'key'>): string => `${kind}/${key}`;

/**
 * Every entity as a document, by its name.
 * @throws When two entities of a kind share a key: one would silently replace the other.
 */
export const documentsOf = (data: ReferenceData): ReadonlyMap<string, PublishedDocument> => {
  const documents = new Map<string, PublishedDocument>();
  for (const [kind, entities] of Object.entries<readonly ReferenceEntity[]>({ ...data })) {
    for (const content of entities) {
      const document = documentOf(kind, referenceKey(content), content);
      const name = documentName(document);
      if (documents.has(name)) throw new Error(`Two published entities share the key ${name}.`);
      documents.set(name, document);
    }
  }
  return documents;
};

/** The entities of the documents, each list in the order of its keys. A kind that is not known is left out. */
export const referenceDataOf = (documents: Iterable<PublishedDocument>): ReferenceData => {
  const sorted = [...documents].sort((left, right) => (left.key < right.key ? -1 : 1));
  const listOf = (kind: string): readonly object[] =>
    sorted.filter((document) => document.kind === kind).map(({ content }) => content);
  const kinds = Object.keys(emptyReferenceData);
  // What was stored under a kind is what `documentsOf` took from the list of that kind.
  return Object.fromEntries(kinds.map((kind) => [kind, listOf(kind)])) as unknown as ReferenceData;
};

/** SHA-256 over the whole state, in hexadecimal: equal for equal states, whatever their order. */
export const digestOf = (documents: Iterable<Pick<PublishedDocument, 'kind' | 'key' | 'contentHash'>>): string =>
  sha256(
    [...documents]
      .map((document) => `${documentName(document)} ${document.contentHash}\n`)
      .sort()
      .join(''),
  );

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
