import type { MatchType } from '../../domain/role/classification-code';
import type { Validity } from '../../domain/time/validity';
import type { MappingAct } from '../../domain/title/mapping/title-mapping';

/** As long as the reason for a decision may be, in UTF-16 units. */
export const LONGEST_REASON = 1_000;

/** What is to be decided, on one label or alike on several. */
export interface TitleDecision extends Validity {
  readonly act: MappingAct;
  /** As the employer writes them, imported or not; none for UNDO, which names its decision. */
  readonly labels: readonly string[];
  /** Slug of the standard title; CONFIRM takes one, REJECT without one says that none fits. */
  readonly standard?: string | undefined;
  /** How the labels match the standard title; left out: as they are read. */
  readonly match?: MatchType | undefined;
  /** Why, in words; REJECT takes one. */
  readonly reason?: string | undefined;
  /** Id of the decision that is undone. */
  readonly undoes?: string | undefined;
  /**
   * Ids of the newest decisions on the labels, not undone, that whoever decides has seen: none for a label on which
   * there was none. Left out, nothing guards against deciding over a colleague.
   */
  readonly seen?: readonly string[] | undefined;
}
