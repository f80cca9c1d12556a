import type { Adoption } from '../../domain/organization/adoption';
import type { IsoDay } from '../../domain/time/iso-day';
import { adoptedLadder } from '../ladders/used-revision';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { adoptionInWork } from './adoption-in-work';
import { isFree, slugTaken } from './create-ladder';
import { openDerivedDraft, type DerivedLadderInput } from './derived-draft';
import type { MadeRevision } from './made-revision';

/** From which adoption a ladder is derived, and what it is called. */
export interface DeriveLadderInput extends DerivedLadderInput {
  /** Slug. */
  readonly adoption: string;
  readonly idempotencyKey?: string | undefined;
}

/** Opens a draft of a ladder of the adopter's own that adapts the revision that it uses, and follows its base from then on. */
export const deriveLadder = (
  context: MutationContext,
  { idempotencyKey: key, ...input }: DeriveLadderInput,
): Promise<Outcome<MadeRevision>> =>
  mutate(
    context,
    { action: 'DERIVE_LADDER', permission: 'DRAFT_LADDERS', idempotency: { key, input } },
    async (unit) => {
      const { adoption: adoptionSlug, slug, name } = input;
      const adoption = adoptionInWork(context.viewer, unit.catalog, adoptionSlug, 'DRAFT_LADDERS');
      if ('problems' in adoption) return adoption;
      const day = dayOfUse(adoption, context.today);
      const base = day && adoptedLadder({ ...context, catalog: unit.catalog }, adoption, day)?.published;
      if (base?.status !== 'PUBLISHED') return nothingInUse;
      if (!(await isFree(unit, slug))) return slugTaken;
      const { organization } = adoption;
      const { value, traces } = await openDerivedDraft(context, unit, base, { slug, name, organization });
      return { value, trace: traces };
    },
  );

/** The day by which to tell what is used: today, or the first day where that lies ahead; none once it has ended. */
const dayOfUse = ({ from, to }: Adoption, today: IsoDay): IsoDay | undefined => {
  if (to !== undefined && to < today) return undefined;
  return from !== undefined && today < from ? from : today;
};

const nothingInUse: Refused = refused({
  code: 'WRONG_STATUS',
  path: ['adoption'],
  sv: 'Införandet är avslutat, eller så är revisionen som används det. Inför eller gå över till en som gäller.',
  en: 'The adoption has ended, or the revision that is used has. Adopt one in force, or go over to it.',
});
