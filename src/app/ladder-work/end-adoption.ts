import { can } from '../../domain/access/can';
import type { IsoDay } from '../../domain/time/iso-day';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { planPublication } from './publication';

export interface EndAdoptionInput {
  /** Slug. */
  readonly adoption: string;
  /** The last day on which the ladder is used. */
  readonly lastDay: IsoDay;
}

/** Publishes until when the organisation uses a ladder that it has adopted. Gives the slug of the adoption. */
export const endAdoption = (
  context: MutationContext,
  { adoption: slug, lastDay }: EndAdoptionInput,
): Promise<Outcome<string>> =>
  mutate(context, { action: 'END_ADOPTION', permission: 'DECIDE_LADDERS' }, async ({ stores, catalog, at }) => {
    const before = catalog.adoptions.get(slug);
    if (before === undefined || !can(context.viewer, 'DECIDE_LADDERS', before)) return noSuchAdoption;
    const after = { ...before, to: lastDay };
    const { wanted, problems } = planPublication(catalog.data, { adoptions: [after] });
    if (problems.length > 0) return { problems };
    await stores.publications.publish(wanted, new Date(at), `slut på införande ${slug}`);
    const subject = { kind: 'adoptions', key: slug };
    return { value: slug, trace: { organization: before.organization, subject, before, after } };
  });

const noSuchAdoption: Refused = refused({
  code: 'NOT_FOUND',
  path: ['adoption'],
  sv: 'Det finns inget sådant införande som du får avsluta.',
  en: 'There is no such adoption that you may end.',
});
