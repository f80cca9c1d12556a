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
  type MemberAccess,
} from './act-on-ladder.generated';
import type { LadderAct } from './ladder-acts';
import type { LadderLifeFragment } from './ladder-life.generated';

/** What is filled in for an act; empty where it is left out. */
export interface ActFields {
  readonly body: string;
  readonly date: string;
  readonly reference: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly lastDay: string;
  readonly members: MemberAccess;
}

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
      case 'publish':
        return publish.save({ input: { ...input, ...publicationOf(fields) }, language });
      case 'retire':
        return retire.save({ input: { ...input, ...given('lastDay', fields.lastDay) }, language });
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

const publicationOf = ({ body, date, reference, validFrom, validTo }: ActFields) => ({
  decision: { body: body.trim(), date, ...given('reference', reference.trim()) },
  validFrom,
  ...given('validTo', validTo),
});

const given = <Name extends string>(name: Name, value: string): Partial<Readonly<Record<Name, string>>> =>
  value === '' ? {} : ({ [name]: value } as Record<Name, string>);
