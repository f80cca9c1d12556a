/** What kind of body an organisation is. */
export const organizationKinds = [
  'MUNICIPALITY',
  'REGION',
  'MUNICIPAL_ASSOCIATION',
  'HIGHER_EDUCATION',
  'TRAINING_PROVIDER',
  'AUTHORITY',
  'COMPANY',
  'OTHER',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** Organisation: a body that employs, agrees on standards, teaches or licenses. */
export interface Organization {
  /** Kommunkod or länskod where one exists (`1480`, `14`), else a slug. */
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** Codes of the organisations that this one belongs to. */
  readonly memberOf: readonly string[];
}
