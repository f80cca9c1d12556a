import { useState } from 'react';
import { useClient } from 'urql';
import { useSaving, type Saving } from '../../../api/use-saving';
import { apiLanguage } from '../../../language/language';
import { EditLadderDocument } from '../edit-ladder.generated';
import type { EditedLadderFragment } from '../edited-ladder.generated';
import { isOwnWork, noHistory, withDone, withRedone, withUndone, type WorkHistory } from '../history/work-history';
import { describeIntent } from '../intent/describe-intent';
import type { Intent } from '../intent/intent';
import { operationsOf } from '../intent/operations-of';
import { LadderAsFileDocument, ReadLadderFileDocument } from '../ladder-file.generated';

/** The longest file that importLadder reads, in characters. */
const LONGEST_FILE = 100_000;

/** Work on a draft: each edit is sent at once, and can be undone exactly while nobody else has saved. */
export interface DraftWork {
  /** The draft as it now is. */
  readonly ladder: EditedLadderFragment;
  readonly saving: Saving;
  /** What was refused or failed, to be sent again. */
  readonly pending: Intent | undefined;
  /** True where it was overtaken and the newer version is not here yet: then it would be refused again. */
  readonly isBehind: boolean;
  /** Sends it at once; true when it was done. */
  readonly edit: (intent: Intent) => Promise<boolean>;
  /** Gives up what was refused or failed. */
  readonly giveUp: () => void;
  readonly history: WorkHistory<string>;
  /** Undoes the last edit; undefined where there is none that can be undone. */
  readonly undo: (() => Promise<void>) | undefined;
  /** Does again what was undone last. */
  readonly redo: (() => Promise<void>) | undefined;
  /** The requirement that is being built; it shows itself why it was not saved. */
  readonly built: BuiltDemand | undefined;
  readonly build: (demand: BuiltDemand | undefined) => void;
}

/** A requirement that is being built. */
export interface BuiltDemand {
  /** The slug of the step. */
  readonly step: string;
  /** The slug of the requirement that is changed; left out for a new one. */
  readonly requirement?: string;
}

/** @param asked The draft as it was asked for; a change answers with a newer version. */
export const useDraftWork = (asked: EditedLadderFragment): DraftWork => {
  const client = useClient();
  const [made, setMade] = useState<EditedLadderFragment>();
  const [pending, setPending] = useState<Intent>();
  const [sentAt, setSentAt] = useState(0);
  const [history, setHistory] = useState<WorkHistory<string>>(noHistory);
  const [isReading, setReading] = useState(false);
  const [built, build] = useState<BuiltDemand>();
  const edits = useSaving(EditLadderDocument, (data) => data.editLadder);
  const files = useSaving(ReadLadderFileDocument, (data) => data.importLadder);
  const ladder = made?.id === asked.id && made.version > asked.version ? made : asked;

  const fileNow = async (): Promise<string> => {
    const { data } = await client
      .query(LadderAsFileDocument, { ladder: ladder.id }, { requestPolicy: 'network-only' })
      .toPromise();
    return data?.exportLadder?.content ?? '';
  };

  const edit = async (intent: Intent): Promise<boolean> => {
    const operations = operationsOf(ladder, intent);
    if (operations.length === 0) return true;
    setReading(false);
    setPending(intent);
    setSentAt(ladder.version);
    const what = describeIntent(ladder, intent);
    const before = await fileNow();
    const input = { ladder: ladder.id, expectedVersion: ladder.version, operations };
    const after = (await edits.save({ input, language: apiLanguage }))?.ladder;
    if (!after) return false;
    setPending(undefined);
    setMade(after);
    const ours = isOwnWork(history, ladder.version) ? history : noHistory;
    setHistory(withDone(ours, what, before, after.version));
    return true;
  };

  const read = async (content: string, next: typeof withUndone): Promise<void> => {
    setReading(true);
    setPending(undefined);
    const now = await fileNow();
    const input = { content, organization: ladder.organization.code, expectedVersion: ladder.version };
    const after = (await files.save({ input, language: apiLanguage }))?.ladder;
    if (!after) return;
    setMade(after);
    setHistory(next(history, now, after.version));
  };

  const canRead = (content: string | undefined): content is string =>
    isOwnWork(history, ladder.version) && content !== undefined && content !== '' && content.length <= LONGEST_FILE;
  const [last, next] = [history.done.at(-1)?.file, history.undone[0]?.file];
  const saver = isReading ? files : edits;
  return {
    ladder,
    saving: saver.saving,
    pending,
    isBehind: isOvertaken(saver.saving) && ladder.version === sentAt,
    edit,
    built,
    build,
    history: isOwnWork(history, ladder.version) ? history : noHistory,
    giveUp: () => {
      setPending(undefined);
      saver.forget();
    },
    undo: canRead(last) ? () => read(last, withUndone) : undefined,
    redo: canRead(next) ? () => read(next, withRedone) : undefined,
  };
};

const isOvertaken = (saving: Saving): boolean =>
  saving.state === 'REFUSED' && saving.problems.some(({ code }) => code === 'VERSION_CONFLICT');
