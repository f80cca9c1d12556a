import type { Ladder } from '../ladder/ladder';
import type { PersonRecord } from '../person/person-record';
import type { Qualification } from '../qualification/qualification';
import { nodesOf } from '../requirement/nodes';
import type { Requirement } from '../requirement/requirement';
import { addDays, type IsoDay } from '../time/iso-day';
import type { Validity } from '../time/validity';
import { lastDayOfMonths } from './respite-until';

/*
 * Demands are monotone, so what is met is lost only when something that counts ends or something more is demanded. The
 * days here are the first ones after an end, and the first ones of a demand; what begins to count on a day, or is
 * demanded no longer, loses nothing.
 */

/** The days on which something recorded counts no longer: evidence that has expired, employments and assignments that have ended. */
export const daysOfRecord = ({ evidence, employments, assignments }: PersonRecord): readonly IsoDay[] =>
  [
    ...evidence.map(({ expires }) => expires),
    ...employments.map(({ to }) => to),
    ...assignments.map(({ to }) => to),
  ].flatMap(dayAfter);

/** The days on which a ladder demands something more, or is in force no longer, by all its revisions. */
export const daysOfLadder = (revisions: readonly Ladder[]): readonly IsoDay[] =>
  revisions.flatMap((revision) => [
    ...firstAndAfter(revision),
    ...requirementsOf(revision).flatMap(({ validFrom }) => validFrom ?? []),
  ]);

/** The days on which a qualification counts in the place of another no longer. */
export const daysOfEquivalents = (qualifications: readonly Qualification[]): readonly IsoDay[] =>
  qualifications.flatMap(({ equivalents }) => equivalents.flatMap(({ validTo }) => dayAfter(validTo)));

/** The days after the respite that any of the employments may give, whatever its role turns out to be. */
export const daysAfterRespite = (
  requirements: readonly Requirement[],
  employments: readonly { readonly from: IsoDay }[],
): readonly IsoDay[] =>
  requirements.flatMap(({ respite }) =>
    respite === undefined ? [] : employments.flatMap(({ from }) => dayAfter(lastDayOfMonths(from, respite.months))),
  );

/** Slugs of the ladders whose steps the requirements demand. */
export const demandedLadders = (requirements: readonly Requirement[]): readonly string[] =>
  requirements.flatMap(({ expression }) =>
    nodesOf(expression).flatMap(({ node }) => (node.kind === 'STEP' ? [node.ladder] : [])),
  );

/** All requirements of a revision. */
export const requirementsOf = ({ steps }: Ladder): readonly Requirement[] =>
  steps.flatMap(({ requirements }) => requirements);

/** The first day of what is valid, and the first after it. */
export const firstAndAfter = ({ validFrom, validTo }: Validity): readonly IsoDay[] => [
  ...(validFrom === undefined ? [] : [validFrom]),
  ...dayAfter(validTo),
];

const dayAfter = (last: IsoDay | undefined): readonly IsoDay[] => (last === undefined ? [] : [addDays(last, 1)]);
