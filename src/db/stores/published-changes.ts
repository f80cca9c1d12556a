import { documentName, type PublishedDocument } from './published-document';

/** What stands between the state that is published and the one that is wanted. */
export interface PublishedChanges<Live> {
  readonly added: readonly PublishedDocument[];
  readonly changed: readonly PublishedDocument[];
  /** The live rows that a changed document takes over from. */
  readonly replaced: readonly Live[];
  /** The live rows that no document is wanted for. */
  readonly retired: readonly Live[];
}

/** Compares by kind, key and hash of the content. */
export const changesBetween = <Live extends Pick<PublishedDocument, 'kind' | 'key' | 'contentHash'>>(
  live: readonly Live[],
  wanted: ReadonlyMap<string, PublishedDocument>,
): PublishedChanges<Live> => {
  const liveByName = new Map(live.map((row) => [documentName(row), row]));
  const wantedFor = (row: Live): PublishedDocument | undefined => wanted.get(documentName(row));
  const isReplaced = (row: Live): boolean => (wantedFor(row)?.contentHash ?? row.contentHash) !== row.contentHash;
  const replaced = live.filter(isReplaced);
  const isAdded = (document: PublishedDocument): boolean => !liveByName.has(documentName(document));
  return {
    added: [...wanted.values()].filter(isAdded),
    changed: replaced.flatMap((row) => wantedFor(row) ?? []),
    replaced,
    retired: live.filter((row) => wantedFor(row) === undefined),
  };
};
