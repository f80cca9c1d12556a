import type { Alignment } from '../../domain/alignment/alignment';
import type { ListedTitle } from '../../domain/title/mapping/merge-title-rows';
import { inTurns } from '../in-turns';
import type { ReadContext } from '../read-context';
import { alignLocalTitle } from './align-local-title';

/** A title of a list, and what it may stand for. */
export interface AlignedTitle {
  readonly listed: ListedTitle;
  readonly alignment: Alignment;
}

/** So many labels are looked up in some hundredths of a second at most. */
export const LABELS_A_TURN = 50;

/**
 * What each title of an employer's list may stand for today, in the order given.
 *
 * @param onTurn Told now and then how many have been looked up.
 */
export const alignListedTitles = (
  context: ReadContext,
  organization: string,
  titles: readonly ListedTitle[],
  onTurn: (done: number) => Promise<void>,
): Promise<readonly AlignedTitle[]> =>
  inTurns(
    titles,
    LABELS_A_TURN,
    (listed) => {
      const { label, fields, aid } = listed;
      const query = { label, organization, fields, asOf: context.today, limit: 1, ...(aid !== undefined && { aid }) };
      return { listed, alignment: alignLocalTitle(context, query) };
    },
    onTurn,
  );
