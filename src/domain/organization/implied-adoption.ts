import { isEverInForce } from '../ladder/in-force';
import type { Ladder } from '../ladder/ladder';
import type { ReferenceData } from '../reference-data';
import type { IsoDay } from '../time/iso-day';
import type { Adoption } from './adoption';

/**
 * The adoptions that nobody recorded but that follow from a published ladder that adapts another: its owner uses the
 * other. There is one for each owner and adapted ladder, from the first day of the earliest adaptation to the last
 * day of the latest; which revision is used, the adaptation in force tells. An owner of whom any adoption of the
 * ladder is recorded has no implied one.
 */
export const impliedAdoptions = ({
  ladders,
  adoptions,
}: Pick<ReferenceData, 'ladders' | 'adoptions'>): readonly Adoption[] => {
  const adaptations = ladders.filter(isEverInForce).flatMap(adaptationOf);
  const unrecorded = adaptations.filter(
    ({ owner, base }) => !adoptions.some(({ organization, ladder }) => organization === owner && ladder === base),
  );
  return unrecorded
    .filter((one, index) => unrecorded.findIndex((other) => areOfOneUse(one, other)) === index)
    .map((one) =>
      adoptionOf(
        unrecorded.filter((other) => areOfOneUse(one, other)),
        one,
      ),
    );
};

/** A revision that adapts another ladder: who by, and which. */
interface Adaptation {
  readonly owner: string;
  readonly base: string;
  readonly ladder: Ladder;
}

const adaptationOf = (ladder: Ladder): readonly Adaptation[] =>
  ladder.basedOn === undefined ? [] : [{ owner: ladder.organization, base: ladder.basedOn.slug, ladder }];

const areOfOneUse = (one: Adaptation, other: Adaptation): boolean =>
  one.owner === other.owner && one.base === other.base;

const adoptionOf = (adaptations: readonly Adaptation[], { owner, base, ladder }: Adaptation): Adoption => {
  const from = ends(adaptations.map((one) => one.ladder.validFrom)).at(0);
  const to = ends(adaptations.map((one) => one.ladder.validTo)).at(-1);
  return {
    slug: `${owner}-${base}-anpassning`,
    organization: owner,
    ladder: base,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sources: ladder.sources,
  };
};

/** The days in order; none where one of them is open or not known. */
const ends = (days: readonly (IsoDay | undefined)[]): readonly IsoDay[] => {
  const known = days.filter((day) => day !== undefined);
  return known.length < days.length ? [] : known.toSorted();
};
