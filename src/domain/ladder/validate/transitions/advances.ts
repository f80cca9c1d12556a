import type { Ladder } from '../../ladder';
import type { Neighbours } from '../graph';

/** The steps that a step advances to. A transition to the step itself has a finding of its own. */
export const advancesOf =
  (ladder: Ladder): Neighbours =>
  (step) =>
    ladder.transitions.flatMap(({ from, to, kind }) =>
      kind === 'ADVANCE' && from === step && to !== step ? [to] : [],
    );
