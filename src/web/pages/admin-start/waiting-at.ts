import type { AdminPlace } from '../../admin/admin-places';
import { writeInstant } from '../../language/write';
import type { WhatWaitsQuery } from './admin-start.generated';
import { say } from './admin-start-texts';

const SOON = 30 * 24 * 60 * 60 * 1000;

type Place = Exclude<AdminPlace, 'admin'>;

const lines: Readonly<Record<Place, (waits: WhatWaitsQuery) => readonly string[]>> = {
  adminLadders: ({ inReview, approved, writing }) => [
    ...counted('ladders.inReview', inReview?.totalCount),
    ...counted('ladders.approved', approved?.totalCount),
    ...counted('ladders.writing', writing?.totalCount),
  ],
  adoptions: (waits) => [
    ...counted('adoptions.conflicts', conflictsIn(waits)),
    ...counted('adoptions.behind', waits.behind?.totalCount),
  ],
  titles: ({ titleQueue }) => counted('titles.queue', titleQueue?.totalCount),
  access: (waits) => counted('access.expiring', expiringKeys(waits)),
  trail: ({ auditEvents }) =>
    (auditEvents?.nodes ?? []).map(({ at }) => say('trail.latest', { when: writeInstant(at) })),
};

/** What waits at a place, a line each, what others wait for first; what nobody waits for is left out. */
export const waitingAt = (place: Place, waits: WhatWaitsQuery): readonly string[] => lines[place](waits);

type Counted =
  | 'ladders.inReview'
  | 'ladders.approved'
  | 'ladders.writing'
  | 'adoptions.conflicts'
  | 'adoptions.behind'
  | 'titles.queue'
  | 'access.expiring';

const counted = (name: Counted, count = 0): readonly string[] => (count > 0 ? [say(name, { count })] : []);

const conflictsIn = ({ writing }: WhatWaitsQuery): number =>
  (writing?.nodes ?? []).reduce((sum, { conflicts }) => sum + conflicts.length, 0);

const expiringKeys = ({ apiKeys }: WhatWaitsQuery): number =>
  (apiKeys?.nodes ?? []).filter(({ isUsable, expiresAt }) => isUsable && Date.parse(expiresAt) < Date.now() + SOON)
    .length;
