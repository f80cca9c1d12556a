import type { MemberAccess } from '../../domain/access/sharing';

/** Reads what owners let their members do with the drafts of a ladder. */
export interface SharingReader {
  /** NONE where nothing has been said. */
  accessOf(ladder: string): Promise<MemberAccess>;
  /** Slugs of the ladders that are shared, with the access. */
  listShared(): Promise<ReadonlyMap<string, MemberAccess>>;
}

/** Reads and writes what owners let their members do. */
export interface SharingStore extends SharingReader {
  share(ladder: string, access: MemberAccess): Promise<void>;
}
