import type { AskedBy, DemandKind } from '../demand';

/** What fills in a demand of one kind. */
export interface DemandEditorProps<Kind extends DemandKind> {
  readonly asked: AskedBy[Kind];
  readonly change: (asked: AskedBy[Kind]) => void;
  /** Said of what is empty, once somebody has tried to save. */
  readonly blank?: string | undefined;
}
