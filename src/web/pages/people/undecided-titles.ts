interface PersonAtWork {
  readonly organization: { readonly id: string };
  readonly employments: readonly {
    readonly label: string;
    readonly from: string;
    readonly to: string | null;
    /** Null while nobody has decided what the title stands for. */
    readonly role: object | null;
    readonly organization: { readonly id: string };
  }[];
}

/**
 * The titles that a person has with their employer on the day and that nobody has decided on: as long as it is not
 * known which standard title they stand for, no ladder is known to concern that work.
 *
 * @param day As 2026-11-22.
 */
export const undecidedTitlesOf = ({ organization, employments }: PersonAtWork, day: string): readonly string[] => [
  ...new Set(
    employments
      .filter((employment) => employment.organization.id === organization.id && employment.role === null)
      .filter(({ from, to }) => from <= day && (to === null || day <= to))
      .map(({ label }) => label),
  ),
];
