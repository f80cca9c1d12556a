import type { Catalog } from '../../catalog/catalog';
import type { Owned } from '../../domain/access/sharing';
import type { SharingReader } from '../ports/sharing-store';

/** Whose the ladder is, and what the owner lets its members do with the drafts of it. */
export const ownedLadder = async (
  { membersOf }: Catalog,
  sharing: SharingReader,
  { slug, organization }: { readonly slug: string; readonly organization: string },
): Promise<Owned> => {
  const access = await sharing.accessOf(slug);
  return { organization, members: { access, organizations: membersOf.of(organization).map(({ code }) => code) } };
};
