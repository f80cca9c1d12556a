/** Lokal titel i bruk: a title in an employer's personnel system, as it was last imported. */
export interface LocalTitle {
  /** Code of the employer. */
  readonly organization: string;
  /** As the employer writes it. */
  readonly label: string;
  /** How many people have it; left out where the list did not say. */
  readonly people?: number;
  /** Verksamheter, förvaltningar or units where it is used, in the employer's words; the most people first. */
  readonly fields: readonly string[];
  /** AID code that the employer has given it, six digits. */
  readonly aid?: string;
  /** The instant of the import that it first came with, ISO 8601. */
  readonly importedAt: string;
  /** The instant of the first import that it was missing from; left out while it is in use. */
  readonly vanishedAt?: string;
}
