import { scopeOf } from '../../requirement/experience-scope';
import { inForce } from '../../time/validity';
import { type Offer, ofUse, prerequisitesOf, workableRoles } from './of-use';
import type { Education, Option } from './option';
import { postsOn } from './posts';
import type { RouteQuestion } from './route-question';
import { applied, takeOption } from './take-option';
import { study } from './take-study';
import { workUntilMet } from './take-work';
import type { Taken } from './taken';
import { holdsIn, isMet, type World } from './world';

/** What has been done on the way to a world. */
export interface Doings {
  /** The keys of what has been done. */
  readonly keys: ReadonlySet<string>;
  /** The key of what was done last. */
  readonly last?: string;
}

/** Each action that is possible and of use in the world; what has been done is not done again, but for work later on. */
export const nextActions = (
  world: World,
  { keys, last }: Doings,
  question: RouteQuestion,
  offer: Offer,
): readonly Taken[] => {
  const { options, experience } = ofUse(world, question, offer);
  const roles = experience.length === 0 ? new Set<string>() : workableRoles(world, question);
  const { knowledge } = world.circumstances;
  const gives = (role: string) => experience.filter((leaf) => scopeOf(leaf, knowledge).has(role));
  const present = new Set(postsOn(world.record.employments, world.day).map(({ role }) => role));
  const newRoles = [...roles].filter((role) => !present.has(role) && gives(role).length > 0);
  const take = (option: Option): readonly Taken[] => {
    if (option.kind !== 'EDUCATION') return [takeOption(option, world, question)];
    if (!isOpen(option, world, question)) return [];
    if (option.isApplication) return [applied(option, world, question)];
    const kept = study(option, { needed: experience }, world, question);
    if ((option.opportunity?.pace ?? FULL_PACE) >= FULL_PACE) return [kept];
    return [kept, ...newRoles.map((newRole) => study(option, { newRole, needed: experience }, world, question))];
  };
  const works = [...roles].flatMap((role) =>
    last === `WORK ${role}` ? [] : workUntilMet(role, gives(role), world, question),
  );
  return [...options.filter(({ key }) => !keys.has(key)).flatMap(take), ...works];
};

const FULL_PACE = 100;

/** True when the education is offered on the day, and its prerequisites are met. */
const isOpen = (education: Education, world: World, { jurisdictions }: RouteQuestion): boolean => {
  const { opportunity } = education;
  if (opportunity === undefined) return true;
  const of = prerequisitesOf(education)
    .filter((prerequisite) => inForce(prerequisite, world.day) && holdsIn(prerequisite, jurisdictions))
    .map(({ expression }) => expression);
  return inForce(opportunity, world.day) && isMet({ kind: 'ALL_OF', of }, world);
};
