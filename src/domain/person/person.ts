/** Medarbetare, known by the employer's own pseudonymous id. Never a personnummer, never a name. */
export interface Person {
  /** A random UUID: it stands in the trail, and tells nothing once the person is erased. */
  readonly id: string;
  /** Code of the employer that has told of them. */
  readonly organization: string;
  /** The employer's own id of them; see `externalIdProblem` for what it may look like. */
  readonly externalId: string;
  /** Code of the unit whose manager sees them; left out when the employer has not told. */
  readonly unit?: string;
  /** Of which parts the employer has said that everything is recorded. */
  readonly complete: readonly RecordPart[];
}

/** The parts of what is recorded of a person. */
export const recordParts = ['EVIDENCE', 'EMPLOYMENTS', 'ASSIGNMENTS'] as const;
export type RecordPart = (typeof recordParts)[number];
