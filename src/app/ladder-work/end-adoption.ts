import type { Adoption } from '../../domain/organization/adoption';
import type { IsoDay } from '../../domain/time/iso-day';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { adoptionInWork } from './adoption-in-work';
import { planPublication } from './publication';

/** Which adoption ends, and when. */
export interface EndAdoptionInput {
  /** Slug. */
  readonly adoption: string;
  /** The last day on which the ladder is used; never later than the one that the adoption has. */
  readonly lastDay: IsoDay;
}

/** Publishes until when the organisation uses a ladder that it has adopted. Gives the slug of the adoption. */
export const endAdoption = (
  context: MutationContext,
  { adoption: slug, lastDay }: EndAdoptionInput,
): Promise<Outcome<string>> =>
  mutate(context, { action: 'END_ADOPTION', permission: 'DECIDE_LADDERS' }, async ({ stores, catalog, at }) => {
    const before = adoptionInWork(context.viewer, catalog, slug, 'DECIDE_LADDERS');
    if ('problems' in before) return before;
    const refusal = refuseLastDay(before, lastDay);
    if (refusal) return refusal;
    const after = { ...before, to: lastDay };
    const { wanted, problems } = planPublication(catalog.data, { adoptions: [after] });
    if (problems.length > 0) return { problems };
    await stores.publications.publish(wanted, new Date(at), `slut på införande ${slug}`);
    const subject = { kind: 'adoptions', key: slug };
    return { value: slug, trace: { organization: before.organization, subject, before, after } };
  });

/** An adoption only ever gets shorter, so it never comes to overlap another. */
const refuseLastDay = ({ from, to }: Adoption, lastDay: IsoDay): Refused | undefined => {
  if (to !== undefined && to < lastDay) return endsAlready;
  return from !== undefined && lastDay < from ? notBegun : undefined;
};

const endsAlready: Refused = refused({
  code: 'INVALID_VALUE',
  path: ['lastDay'],
  sv: 'Införandet slutar tidigare än så och kan inte förlängas. Inför trappan på nytt i stället.',
  en: 'The adoption ends earlier than that and cannot be prolonged. Adopt the ladder anew instead.',
});

const notBegun: Refused = refused({
  code: 'INVALID_VALUE',
  path: ['lastDay'],
  sv: 'Den sista dagen kan inte ligga före införandets första dag.',
  en: 'The last day cannot be before the first day of the adoption.',
});
