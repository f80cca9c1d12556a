import { useSaving, type Saver } from '../api/use-saving';
import { apiLanguage } from '../language/language';
import {
  ApproveLadderDocument,
  DiscardLadderDocument,
  PublishLadderDocument,
  RetireLadderDocument,
  ShareLadderDocument,
  SubmitLadderDocument,
  WithdrawLadderDocument,
} from './act-on-ladder.generated';
import { publicationOf, type ActFields } from './act-fields';
import type { LadderAct } from './ladder-acts';
import type { LadderLifeFragment } from './ladder-life.generated';

/** How the act stands, and how it is done. */
export interface ActSaver {
  readonly saving: Saver<never, never>['saving'];
  /** True when it was done. */
  readonly act: (ladder: LadderLifeFragment, fields: ActFields) => Promise<boolean>;
}

/** Does one act on a revision, at the version that is shown. */
export const useLadderAct = (act: LadderAct): ActSaver => {
  const submit = useSaving(SubmitLadderDocument, (data) => data.submitLadder);
  const approve = useSaving(ApproveLadderDocument, (data) => data.approveLadder);
  const withdraw = useSaving(WithdrawLadderDocument, (data) => data.withdrawLadder);
  const publish = useSaving(PublishLadderDocument, (data) => data.publishLadder);
  const discard = useSaving(DiscardLadderDocument, (data) => data.discardLadder);
  const retire = useSaving(RetireLadderDocument, (data) => data.retireLadder);
  const share = useSaving(ShareLadderDocument, (data) => data.shareLadder);
  const savers = { submit, approve, withdraw, publish, discard, retire, share };
  const send = (ladder: LadderLifeFragment, fields: ActFields) => {
    const input = { ladder: ladder.id, expectedVersion: ladder.version };
    const language = apiLanguage;
    switch (act) {
      case 'publish': {
        const publication = publicationOf(fields);
        return publication && publish.save({ input: { ...input, ...publication }, language });
      }
      case 'retire': {
        const { lastDay } = fields;
        return retire.save({ input: { ...input, ...(lastDay !== '' && { lastDay }) }, language });
      }
      case 'share':
        return share.save({ input: { ladder: ladder.id, members: fields.members }, language });
      default:
        return savers[act].save({ input, language });
    }
  };
  return {
    saving: savers[act].saving,
    act: async (ladder, fields) => (await send(ladder, fields)) !== undefined,
  };
};
