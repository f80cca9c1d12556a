import type { Ladder } from '../../domain/ladder/ladder';
import { mutate, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { refuseOrganization } from '../mutation/refuse-organization';
import type { MadeRevision } from './made-revision';
import { saveDraft } from './save-draft';

/** A ladder to begin with; steps and the rest come by `editLadder`. */
export interface CreateLadderInput extends Pick<
  Ladder,
  'slug' | 'name' | 'organization' | 'field' | 'progression' | 'cumulative' | 'scale' | 'sources'
> {
  readonly idempotencyKey?: string | undefined;
}

/** Opens the first draft of a new ladder. */
export const createLadder = (
  context: MutationContext,
  { idempotencyKey: key, ...input }: CreateLadderInput,
): Promise<Outcome<MadeRevision>> =>
  mutate(
    context,
    { action: 'CREATE_LADDER', permission: 'DRAFT_LADDERS', idempotency: { key, input } },
    async (unit) => {
      const refusal = refuseOrganization(context.viewer, unit.catalog, 'DRAFT_LADDERS', input.organization);
      if (refusal) return refusal;
      if (!(await isFree(unit, input.slug))) return slugTaken;
      return saveDraft(context, unit, { ladder: { ...empty, ...input }, conflicts: [] }, undefined);
    },
  );

const empty = {
  revision: 1,
  status: 'DRAFT',
  steps: [],
  transitions: [],
  unknowns: [],
  notes: [],
} as const;

/** True when no ladder has the slug, published or in work. */
export const isFree = async ({ stores, catalog }: MutationUnit, slug: string): Promise<boolean> =>
  catalog.revisionsOf.of(slug).length === 0 && (await stores.drafts.find('ladder', slug)) === undefined;

/** Another ladder has the slug. */
export const slugTaken: Refused = refused({
  code: 'ALREADY_EXISTS',
  path: ['slug'],
  sv: 'Kortnamnet (slug) är upptaget. Välj ett annat.',
  en: 'The slug is taken. Choose another.',
});
