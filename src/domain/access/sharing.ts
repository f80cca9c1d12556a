/** What an association may let its members do with the drafts of a ladder that it owns. WRITE includes READ. */
export const memberAccesses = ['NONE', 'READ', 'WRITE'] as const;
export type MemberAccess = (typeof memberAccesses)[number];

/** Whose something is, and what the owner lets its members do with it. */
export interface Owned {
  /** Code of the owner; left out for what all organisations share, which only the platform's admins maintain. */
  readonly organization?: string;
  /** Left out where nothing is shared. */
  readonly members?: { readonly access: MemberAccess; readonly organizations: readonly string[] };
}
