/**
 * Anstånd: the demand counts from the outset, but need not be met before so many months have passed since the first day
 * of the person's present unbroken employment in one of the roles (skollagen, SFS 2010:800, 2 kap. 12 §: the training
 * of head teachers is to be completed within five years of taking office, within four in school).
 */
export interface Respite {
  /** A positive whole number. */
  readonly months: number;
  /** Slugs of roles; empty: the role of the step that the requirement stands in, of a task that which has the task. */
  readonly roles: readonly string[];
}

/**
 * True when the one has run out for whoever the other has run out for; none at all has always run out. In other roles
 * it runs from another day, so nothing follows.
 */
export const endsNoLaterThan = (one: Respite | undefined, other: Respite | undefined): boolean => {
  if (one === undefined) return true;
  return other !== undefined && one.months <= other.months && isInSameRoles(one, other);
};

/** True when the two end together for everyone. */
export const isSameRespite = (one: Respite | undefined, other: Respite | undefined): boolean =>
  endsNoLaterThan(one, other) && endsNoLaterThan(other, one);

/** The respites of the demands, those that end together once. */
export const distinctRespites = (demands: readonly { readonly respite?: Respite }[]): readonly Respite[] => {
  const respites = demands.flatMap(({ respite }) => respite ?? []);
  return respites.filter((one, index) => respites.findIndex((other) => isSameRespite(one, other)) === index);
};

/** The respite of a step's requirement with the step's own role left unnamed, as it can also be written. */
export const inOwnRole = ({ months, roles }: Respite, own: string): Respite => ({
  months,
  roles: roles.every((role) => role === own) ? [] : roles,
});

const isInSameRoles = ({ roles: ours }: Respite, { roles: theirs }: Respite): boolean =>
  ours.every((role) => theirs.includes(role)) && theirs.every((role) => ours.includes(role));
