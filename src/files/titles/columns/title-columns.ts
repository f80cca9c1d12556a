/** Which columns of a table hold what, by their index from 0. */
export interface TitleColumns {
  readonly title: number;
  readonly people?: number | undefined;
  readonly field?: number | undefined;
  readonly aid?: number | undefined;
}

/** The columns of a table and where its rows begin. */
export interface TableHead {
  /** Names of the columns, in order; made up where the table has no heading. */
  readonly names: readonly string[];
  /** How many of the table's rows come before the first with a title. */
  readonly rowsBefore: number;
  readonly columns: TitleColumns;
}
