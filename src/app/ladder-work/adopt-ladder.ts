import type { Ladder, LadderReference } from '../../domain/ladder/ladder';
import type { Decision } from '../../domain/organization/decision';
import type { IsoDay } from '../../domain/time/iso-day';
import { mutate, type Done, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome, Refused } from '../mutation/outcome';
import { refuseOrganization } from '../mutation/refuse-organization';
import { isFree, slugTaken } from './create-ladder';
import { decisionProblems } from './decision-problems';
import { openDerivedDraft, type DerivedLadderInput } from './derived-draft';
import type { MadeRevision } from './made-revision';
import { adoptableLadder, newAdoption, refuseAdoption } from './new-adoption';
import { planPublication } from './publication';

/** Which ladder is used, by whom, on which days and by what decision. */
export interface AdoptLadderInput {
  /** The published revision that is adopted. */
  readonly ladder: LadderReference;
  /** Code of the adopter. */
  readonly organization: string;
  readonly from: IsoDay;
  /** Left out: until further notice. */
  readonly to?: IsoDay | undefined;
  readonly decision: Decision;
  /** Given where the adopter wants a ladder of its own that adapts the adopted one. */
  readonly derive?: DerivedLadderInput | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** The adoption that was published, and the draft of the adaptation or else the adopted revision. */
export interface AdoptedLadder {
  /** Slug. */
  readonly adoption: string;
  readonly ladder: MadeRevision;
}

/** Inför: publishes that the organisation uses the ladder, and where wanted opens a draft that adapts it. */
export const adoptLadder = (
  context: MutationContext,
  { idempotencyKey: key, ...input }: AdoptLadderInput,
): Promise<Outcome<AdoptedLadder>> =>
  mutate(
    context,
    { action: 'ADOPT_LADDER', permission: 'DECIDE_LADDERS', idempotency: { key, input } },
    async (unit) => {
      const refusal = refuseOrganization(context.viewer, unit.catalog, 'DECIDE_LADDERS', input.organization);
      if (refusal) return refusal;
      const base = adoptableLadder(unit.catalog, input.ladder, input.organization);
      if ('problems' in base) return base;
      const problems = decisionProblems(input.decision, context.today);
      if (problems.length > 0) return { problems };
      if (input.derive && !(await isFree(unit, input.derive.slug))) return slugTaken;
      return adopt(context, unit, base, input);
    },
  );

const adopt = async (
  context: MutationContext,
  unit: MutationUnit,
  base: Ladder,
  { organization, from, to, decision, derive }: AdoptLadderInput,
): Promise<Done<AdoptedLadder> | Refused> => {
  const adoption = newAdoption({ organization, ladder: base, from, to, decision });
  const refusal = refuseAdoption(unit.catalog, adoption);
  if (refusal) return refusal;
  const { wanted, problems } = planPublication(unit.catalog.data, { adoptions: [adoption] });
  if (problems.length > 0) return { problems };
  await unit.stores.publications.publish(wanted, new Date(unit.at), `införande av ${base.slug}`);
  const draft = derive && (await openDerivedDraft(context, unit, base, { ...derive, organization }));
  const subject = { kind: 'adoptions', key: adoption.slug };
  return {
    value: {
      adoption: adoption.slug,
      ladder: draft?.value ?? { slug: base.slug, revision: base.revision, version: 0 },
    },
    trace: [{ organization, subject, before: undefined, after: adoption }, ...(draft?.traces ?? [])],
  };
};
