/** Something that explains why little or nothing is known of where an employee stands. */
export type MyWayNotice =
  | { readonly kind: 'NO_EMPLOYMENT' | 'NO_LADDER' | 'NOTHING_RECORDED' }
  | { readonly kind: 'UNDECIDED_TITLE'; readonly label: string };

interface Standing {
  readonly organization: { readonly id: string };
  readonly employments: readonly {
    readonly label: string;
    readonly from: string;
    readonly to: string | null;
    readonly role: object | null;
    readonly organization: { readonly id: string };
  }[];
  readonly evidence: readonly object[];
  readonly levels: readonly object[];
  readonly standing: readonly object[];
  readonly nextSteps: readonly object[];
}

/**
 * What to tell of why somebody's way cannot be shown, or not all of it: no present employment, a title that nobody has
 * decided on, work that no ladder is about, or nothing recorded.
 *
 * @param today As 2026-11-22.
 */
export const noticesFor = (person: Standing, today: string): readonly MyWayNotice[] => {
  const present = person.employments.filter(
    ({ from, to, organization }) =>
      organization.id === person.organization.id && from <= today && (to === null || to >= today),
  );
  const undecided = present.filter(({ role }) => role === null);
  const standsNowhere = person.standing.length === 0 && person.nextSteps.length === 0;
  return [
    ...(present.length === 0 ? [{ kind: 'NO_EMPLOYMENT' } as const] : []),
    ...undecided.map(({ label }) => ({ kind: 'UNDECIDED_TITLE', label }) as const),
    ...(standsNowhere && present.length > undecided.length ? [{ kind: 'NO_LADDER' } as const] : []),
    ...(person.evidence.length === 0 && person.levels.length === 0 ? [{ kind: 'NOTHING_RECORDED' } as const] : []),
  ];
};
