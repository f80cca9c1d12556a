/** The bounds of one query. */
export interface QueryLimits {
  /** Words and signs in the document. */
  readonly tokens: number;
  /** Levels of nested fields; fragments add none. */
  readonly depth: number;
  /** Fields by another name, in all. */
  readonly aliases: number;
  /** Directives, in all. */
  readonly directives: number;
  /** What the query costs, as `extensions.cost` tells. */
  readonly cost: number;
}
