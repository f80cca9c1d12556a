import type { StoredLadder } from '../../domain/ladder/adaptation/derivation';
import {
  emptyReferenceData,
  type ReferenceData,
  type ReferenceEntity,
  referenceKey,
} from '../../domain/reference-data';
import { canonicalJson } from '../../domain/canonical-json';
import { sha256 } from './sha256';
import { packerOf, unpackedLadders } from './stored-ladders';

/** One entity of the published state, as it is stored. */
export interface PublishedDocument {
  /** A `ReferenceKind`. */
  readonly kind: string;
  /** The entity's `referenceKey`. */
  readonly key: string;
  /** The entity, a ladder that adapts another as the changes on it. */
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
  const packed = packerOf(data.ladders);
  for (const [kind, entities] of Object.entries<readonly ReferenceEntity[]>({ ...data })) {
    for (const entity of entities) {
      const document = documentOf(kind, referenceKey(entity), 'steps' in entity ? packed(entity) : entity);
      const name = documentName(document);
      if (documents.has(name)) throw new Error(`Two published entities share the key ${name}.`);
      documents.set(name, document);
    }
  }
  return documents;
};

/**
 * The entities of the documents, each list in the order of its keys. A kind that is not known is left out.
 * @throws When a ladder adapts one that the documents do not hold.
 */
export const referenceDataOf = (documents: Iterable<PublishedDocument>): ReferenceData => {
  const sorted = [...documents].sort((left, right) => (left.key < right.key ? -1 : 1));
  const listOf = (kind: string): readonly object[] =>
    sorted.filter((document) => document.kind === kind).map(({ content }) => content);
  const kinds = Object.keys(emptyReferenceData);
  // What was stored under a kind is what `documentsOf` made of the list of that kind.
  const stored = Object.fromEntries(kinds.map((kind) => [kind, listOf(kind)])) as unknown as StoredData;
  return { ...stored, ladders: unpackedLadders(stored.ladders) };
};

type StoredData = Omit<ReferenceData, 'ladders'> & { readonly ladders: readonly StoredLadder[] };

/** SHA-256 over the whole state, in hexadecimal: equal for equal states, whatever their order. */
export const digestOf = (documents: Iterable<Pick<PublishedDocument, 'kind' | 'key' | 'contentHash'>>): string =>
  sha256(
    [...documents]
      .map((document) => `${documentName(document)} ${document.contentHash}\n`)
      .sort()
      .join(''),
  );
