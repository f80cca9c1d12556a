import type { AuditAction } from '../../domain/audit/audit-action';
import type { Permission } from '../../domain/access/permission';
import type { DraftStatus, LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { mutate, type Done, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { ladderInWork, type LadderInWork } from './ladder-in-work';
import type { DraftInput } from './made-revision';
import { notInWork, wrongStatus } from './refusals';
import { refuseOldVersion } from './version-conflict';

/** Something that is done to an open draft. */
export interface DraftAct {
  readonly action: AuditAction;
  readonly permission: Permission;
  /** Where in its life the draft must be. */
  readonly from: readonly DraftStatus[];
  /** What to do when it is elsewhere. */
  readonly otherwise: Required<LocalizedText>;
}

/** Which draft to act on. */
export interface DraftActionInput extends DraftInput {
  /** Refused: a last day is set by `retireLadder`, and for a draft when it is published. */
  readonly lastDay?: IsoDay | undefined;
}

/** An open draft that may be acted on. */
export type OpenLadderInWork = LadderInWork & { readonly draft: LadderDraft };

/** Acts on the open draft, at the version that the one who asks has seen. */
export const actOnDraft = <Value>(
  context: MutationContext,
  { from, otherwise, ...act }: DraftAct,
  { ladder: reference, expectedVersion, lastDay }: DraftActionInput,
  work: (unit: MutationUnit, open: OpenLadderInWork) => Promise<Done<Value> | Refused>,
): Promise<Outcome<Value>> =>
  mutate(context, act, async (unit) => {
    const found = await ladderInWork(context, unit, reference, act.permission);
    if ('problems' in found) return found;
    if (lastDay !== undefined) return lastDayOfDraft;
    const { draft } = found;
    const conflict = await refuseOldVersion(context, unit, found, expectedVersion);
    if (conflict) return conflict;
    if (draft?.ladder.revision !== reference.revision) return notInWork;
    if (!from.some((status) => status === draft.ladder.status)) return wrongStatus(draft.ladder.status, otherwise);
    return work(unit, { ...found, draft });
  });

/** The draft at another place in its life. */
export const withStatus = (draft: LadderDraft, status: DraftStatus): LadderDraft => ({
  ...draft,
  ladder: { ...draft.ladder, status },
});

const lastDayOfDraft: Refused = refused({
  code: 'INVALID_VALUE',
  path: ['lastDay'],
  sv: 'Ett utkast har ingen sista dag. Ange den när trappan publiceras eller avslutas.',
  en: 'A draft has no last day. Give it when the ladder is published or retired.',
});
