import { revisionKey } from '../../catalog/placed-ladder';
import type { IsoDay } from '../../domain/time/iso-day';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { ladderInWork } from './ladder-in-work';
import type { DraftInput, MadeRevision } from './made-revision';
import { planPublication } from './publication';
import { wrongStatus } from './refusals';

export interface RetireLadderInput extends DraftInput {
  /** The last day in force; left out: today. */
  readonly lastDay?: IsoDay | undefined;
}

/** Avsluta: the published revision is in force to its last day and then no more. It is never deleted. */
export const retireLadder = (
  context: MutationContext,
  { ladder: reference, lastDay }: RetireLadderInput,
): Promise<Outcome<MadeRevision>> =>
  mutate(context, { action: 'RETIRE_LADDER', permission: 'DECIDE_LADDERS' }, async (unit) => {
    const work = await ladderInWork(context, unit, reference, 'DECIDE_LADDERS');
    if ('problems' in work) return work;
    const before = work.published.find(({ revision }) => revision === reference.revision);
    if (before?.status !== 'PUBLISHED') {
      return wrongStatus(before?.status ?? work.draft?.ladder.status ?? 'DRAFT', {
        sv: 'Bara en publicerad revision kan avslutas; ett utkast kan kastas.',
        en: 'Only a published revision can be retired; a draft can be discarded.',
      });
    }
    const retired = { ...before, status: 'RETIRED' as const, validTo: lastDay ?? context.today };
    const { wanted, problems } = planPublication(unit.catalog.data, { ladders: [retired] });
    if (problems.length > 0) return { problems };
    const key = revisionKey(retired);
    await unit.stores.publications.publish(wanted, new Date(unit.at), `avslut av ${key}`);
    return {
      value: { slug: work.slug, revision: retired.revision, version: 0 },
      trace: { organization: work.organization, subject: { kind: 'ladders', key }, before, after: retired },
    };
  });
