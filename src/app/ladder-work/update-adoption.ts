import type { Ladder, LadderReference } from '../../domain/ladder/ladder';
import { isInUse, type Adoption } from '../../domain/organization/adoption';
import type { Decision } from '../../domain/organization/decision';
import { addDays, type IsoDay } from '../../domain/time/iso-day';
import { mutate, type Done, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { adoptionInWork } from './adoption-in-work';
import type { AdoptedLadder } from './adopt-ladder';
import { adoptableLadder, newAdoption, refuseAdoption } from './new-adoption';
import { planPublication } from './publication';

/** Which adoption goes over to which revision, from what day and by what decision. */
export interface UpdateAdoptionInput {
  /** Slug of the adoption that goes over. */
  readonly adoption: string;
  /** Another published revision of the ladder that is used. */
  readonly ladder: LadderReference;
  /** The first day on which that revision is used; the adoption so far ends the day before. */
  readonly from: IsoDay;
  readonly decision: Decision;
  readonly idempotencyKey?: string | undefined;
}

/**
 * Gå över: the organisation uses another revision of the ladder from a day, as one release: the adoption so far ends
 * and a new one follows it, to the day on which it was to end.
 */
export const updateAdoption = (
  context: MutationContext,
  { idempotencyKey: key, ...input }: UpdateAdoptionInput,
): Promise<Outcome<AdoptedLadder>> =>
  mutate(
    context,
    { action: 'UPDATE_ADOPTION', permission: 'DECIDE_LADDERS', idempotency: { key, input } },
    async (unit) => {
      const before = adoptionInWork(context.viewer, unit.catalog, input.adoption, 'DECIDE_LADDERS');
      if ('problems' in before) return before;
      const ladder = adoptableLadder(unit.catalog, input.ladder, before.organization);
      if ('problems' in ladder) return ladder;
      if (ladder.slug !== before.ladder || ladder.revision === before.revision) return noOtherRevision;
      if (before.from === input.from || !isInUse(before, input.from)) return outsideAdoption;
      return goOver(unit, before, ladder, input);
    },
  );

const goOver = async (
  { stores, catalog, at }: MutationUnit,
  before: Adoption,
  ladder: Ladder,
  { from, decision }: UpdateAdoptionInput,
): Promise<Done<AdoptedLadder> | Refused> => {
  const { organization, to } = before;
  const ended = { ...before, to: addDays(from, -1) };
  const next = newAdoption({ organization, ladder, from, to, decision });
  const refusal = refuseAdoption(catalog, next, before);
  if (refusal) return refusal;
  const { wanted, problems } = planPublication(catalog.data, { adoptions: [ended, next] });
  if (problems.length > 0) return { problems };
  await stores.publications.publish(wanted, new Date(at), `ny revision i införande ${before.slug}`);
  const traceOf = (key: string) => ({ organization, subject: { kind: 'adoptions', key } });
  return {
    value: { adoption: next.slug, ladder: { slug: ladder.slug, revision: ladder.revision, version: 0 } },
    trace: [
      { ...traceOf(before.slug), before, after: ended },
      { ...traceOf(next.slug), before: undefined, after: next },
    ],
  };
};

const noOtherRevision: Refused = refused({
  code: 'INVALID_VALUE',
  path: ['ladder'],
  sv: 'Ange en annan revision av samma trappa. En annan trappa införs för sig.',
  en: 'Give another revision of the same ladder. Another ladder is adopted by itself.',
});

const outsideAdoption: Refused = refused({
  code: 'INVALID_VALUE',
  path: ['from'],
  sv: 'Den nya revisionen måste börja användas efter införandets första dag och senast dess sista.',
  en: 'The new revision must come into use after the first day of the adoption and not later than its last.',
});
