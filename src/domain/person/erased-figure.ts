/** What is left of people who were erased: numbers that tell of nobody. */
export interface ErasedFigure {
  /** Code of the employer. */
  readonly organization: string;
  /** The year in which they were erased. */
  readonly year: number;
  /** PEOPLE, or what of: the title as a standard title, the qualification, or the level (`scale/level`). */
  readonly kind: (typeof erasedFigureKinds)[number];
  /** Slug of what; empty of PEOPLE. */
  readonly slug: string;
  /** How many of the erased people had it. */
  readonly people: number;
}

/** What is counted of them. */
export const erasedFigureKinds = ['PEOPLE', 'TITLE', 'QUALIFICATION', 'LEVEL'] as const;
