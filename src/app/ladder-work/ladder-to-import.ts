import type { LadderReference } from '../../domain/ladder/ladder';
import type { MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Refused } from '../mutation/outcome';
import { noSuchOrganization, refuseOrganization } from '../mutation/refuse-organization';
import { ladderInWork, type LadderInWork } from './ladder-in-work';
import { noSuchLadder } from './refusals';

/**
 * The ladder with the slug, for a viewer who wants to import it for the organisation; where nobody has such a ladder,
 * one with nothing in it yet. A ladder of another owner has taken its slug.
 */
export const ladderToImport = async (
  context: MutationContext,
  unit: MutationUnit,
  slug: string,
  organization: string,
): Promise<LadderInWork | Refused> => {
  const known = await knownLadder(unit, slug);
  if (known?.organization === organization) {
    const work = await ladderInWork(context, unit, known, 'DRAFT_LADDERS');
    // Told as for an organisation that does not exist: what is not the viewer's to see looks as if it were not there.
    return work === noSuchLadder ? noSuchOrganization : work;
  }
  const refusal = refuseOrganization(context.viewer, unit.catalog, 'DRAFT_LADDERS', organization);
  if (refusal) return refusal;
  return known ? slugTaken : { slug, organization, version: 0, published: [] };
};

/** The newest revision of the ladder, in work or published, and its owner. */
const knownLadder = async (
  { stores, catalog }: MutationUnit,
  slug: string,
): Promise<(LadderReference & { readonly organization: string }) | undefined> => {
  const draft = await stores.drafts.find('ladder', slug);
  const published = catalog.revisionsOf.of(slug).at(-1);
  return draft ? { slug, organization: draft.organization, revision: draft.content.ladder.revision } : published;
};

const slugTaken: Refused = refused({
  code: 'ALREADY_EXISTS',
  path: ['ladder', 'slug'],
  sv: 'En annan organisation har en trappa med det kortnamnet (slug). Välj ett annat.',
  en: 'Another organisation has a ladder with that slug. Choose another.',
});
