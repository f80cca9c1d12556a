import type { Stores } from '../../src/app/ports/unit-of-work';
import { auditEntry } from './builders/audit-entry';
import { ladderDraft } from './builders/draft';

/** What every change comes to: takes its turn, saves the draft and leaves one event, which bears the name of the unit. */
export const changeDraft = async (stores: Stores, key: string, name: string): Promise<void> => {
  await stores.audit.takeTurn();
  await stores.drafts.save(ladderDraft({ key, changedBy: name }));
  await stores.audit.append(auditEntry({ requestId: name, subject: { kind: 'ladders', key } }));
};
