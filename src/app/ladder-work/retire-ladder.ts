import { revisionKey, type Ladder } from '../../domain/ladder/ladder';
import type { IsoDay } from '../../domain/time/iso-day';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { ladderInWork } from './ladder-in-work';
import type { DraftInput, MadeRevision } from './made-revision';
import { planPublication } from './publication';
import { wrongStatus } from './refusals';
import { refuseOldVersion } from './version-conflict';

/** Which published revision ends, and when. Its version is 0, also while a draft of the next one is open. */
export interface RetireLadderInput extends DraftInput {
  /** The last day in force, never later than the one it has; left out: the earlier of that one and today. */
  readonly lastDay?: IsoDay | undefined;
}

/** Avsluta: the published revision is in force to its last day and then no more. It is never deleted. */
export const retireLadder = (
  context: MutationContext,
  { ladder: reference, expectedVersion, lastDay: given }: RetireLadderInput,
): Promise<Outcome<MadeRevision>> =>
  mutate(context, { action: 'RETIRE_LADDER', permission: 'DECIDE_LADDERS' }, async (unit) => {
    const work = await ladderInWork(context, unit, reference, 'DECIDE_LADDERS');
    if ('problems' in work) return work;
    const { slug, organization } = work;
    const before = work.published.find(({ revision }) => revision === reference.revision);
    if (before === undefined) return notPublished(work.draft?.ladder.status ?? 'DRAFT');
    const asPublished = { slug, organization, version: 0, published: [before] };
    const conflict = await refuseOldVersion(context, unit, asPublished, expectedVersion);
    if (conflict) return conflict;
    if (before.status !== 'PUBLISHED') return notPublished(before.status);
    const validTo = given ?? earlier(context.today, before.validTo);
    const refusal = refuseLastDay(before, validTo);
    if (refusal) return refusal;
    const retired: Ladder = { ...before, status: 'RETIRED', validTo };
    const { wanted, problems } = planPublication(unit.catalog.data, { ladders: [retired] });
    if (problems.length > 0) return { problems };
    const key = revisionKey(retired);
    await unit.stores.publications.publish(wanted, new Date(unit.at), `avslut av ${key}`);
    return {
      value: { slug, revision: retired.revision, version: 0 },
      trace: { organization, subject: { kind: 'ladders', key }, before, after: retired },
    };
  });

const earlier = (today: IsoDay, lastDay: IsoDay | undefined): IsoDay =>
  lastDay !== undefined && lastDay < today ? lastDay : today;

const refuseLastDay = ({ validFrom, validTo }: Ladder, lastDay: IsoDay): Refused | undefined => {
  if (validTo !== undefined && validTo < lastDay) return endsAlready(validTo);
  return validFrom !== undefined && lastDay < validFrom ? notBegun(validFrom) : undefined;
};

const notPublished = (status: Ladder['status']): Refused =>
  wrongStatus(status, {
    sv: 'Bara en publicerad revision kan avslutas; ett utkast kan kastas.',
    en: 'Only a published revision can be retired; a draft can be discarded.',
  });

const endsAlready = (validTo: IsoDay): Refused =>
  refused({
    code: 'INVALID_VALUE',
    path: ['lastDay'],
    sv: `Revisionen slutar gälla efter ${validTo} och kan inte förlängas. Publicera i stället en ny revision.`,
    en: `The revision ends with ${validTo} and cannot be prolonged. Publish a new revision instead.`,
  });

/** What has been published is never taken back, but a newer revision goes before it on the days that both cover. */
const notBegun = (validFrom: IsoDay): Refused =>
  refused({
    code: 'INVALID_VALUE',
    path: ['lastDay'],
    sv: `Revisionen börjar gälla ${validFrom} och kan inte sluta före dess. Ska den aldrig gälla, publicera en ny revision från den dagen: den gäller då i stället.`,
    en: `The revision begins on ${validFrom} and cannot end before that. If it is never to be in force, publish a new revision from that day: that one is in force instead.`,
  });
