import { adaptationFindings } from '../../ladder/adaptation/adaptation-findings';
import type { Finding } from '../../ladder/finding';
import type { Ladder } from '../../ladder/ladder';
import type { ReferenceData } from '../../reference-data';
import { knowledgeOn } from '../../requirement/knowledge';
import type { IsoDay } from '../../time/iso-day';
import { staysAsItWas } from './changed-revisions';

/**
 * What ladders may not do as adaptations of their base, of those that are new or changed. An adaptation is judged when
 * it is made: it is no worse for what becomes of the qualifications or the base afterwards. Each place begins with the
 * kind and the index of the ladder among those wanted.
 */
export const changedAdaptations = (published: readonly Ladder[], wanted: ReferenceData): readonly Finding[] =>
  wanted.ladders.flatMap((ladder, index) => {
    const base = ladder.basedOn && revisionIn(wanted.ladders, ladder.basedOn);
    const before = revisionIn(published, ladder);
    if (base === undefined || (before && staysAsItWas(before, ladder))) return [];
    const knowledge = knowledgeOn(dayToJudge(ladder, base), wanted);
    return adaptationFindings(base, ladder, knowledge).map((finding) => ({
      ...finding,
      place: ['ladders', index, ...finding.place],
    }));
  });

const revisionIn = (ladders: readonly Ladder[], of: Pick<Ladder, 'slug' | 'revision'>): Ladder | undefined =>
  ladders.find(({ slug, revision }) => slug === of.slug && revision === of.revision);

const LAST_DAY: IsoDay = '9999-12-31';

/**
 * The first day of the adaptation, else of its base. Where neither is known, what counts for what until further notice
 * decides.
 */
const dayToJudge = (ladder: Ladder, base: Ladder): IsoDay => ladder.validFrom ?? base.validFrom ?? LAST_DAY;
