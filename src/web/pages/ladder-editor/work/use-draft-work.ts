import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
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
import { workLine } from './work-line';

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
  /** Sends it at once, or when what was sent before it has been answered; true when it was done. */
  readonly edit: (intent: Intent) => Promise<boolean>;
  /** Gives up what was refused or failed. */
  readonly giveUp: () => void;
  readonly history: WorkHistory<string>;
  /** Undoes the last edit; undefined where there is none that can be undone. */
  readonly undo: (() => Promise<boolean>) | undefined;
  /** Does again what was undone last. */
  readonly redo: (() => Promise<boolean>) | undefined;
  /** The requirement that is being built; it shows itself why it was not saved. */
  readonly built: BuiltDemand | undefined;
  readonly build: Dispatch<SetStateAction<BuiltDemand | undefined>>;
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
  const [made, setMade] = useState<Made>({ history: noHistory });
  const [pending, setPending] = useState<Intent>();
  const [sentAt, setSentAt] = useState(0);
  const [isReading, setReading] = useState(false);
  const [built, build] = useState<BuiltDemand>();
  const [line] = useState(workLine);
  const edits = useSaving(EditLadderDocument, (data) => data.editLadder);
  const files = useSaving(ReadLadderFileDocument, (data) => data.importLadder);
  const ladder = newest(asked, made.ladder);
  const { history } = made;
  const now = useRef({ ladder, history });
  useEffect(() => {
    now.current = { ...now.current, ladder: newest(asked, now.current.ladder) };
  }, [asked]);
  const put = (after: EditedLadderFragment, changed: WorkHistory<string>) => {
    now.current = { ladder: newest(asked, after), history: changed };
    setMade({ ladder: after, history: changed });
  };

  const fileNow = async (): Promise<string> => {
    const { data } = await client
      .query(LadderAsFileDocument, { ladder: asked.id }, { requestPolicy: 'network-only' })
      .toPromise();
    return data?.exportLadder?.content ?? '';
  };

  const send = async (intent: Intent): Promise<boolean> => {
    const from = now.current;
    const operations = operationsOf(from.ladder, intent);
    setReading(false);
    setPending(undefined);
    if (operations.length === 0) return true;
    setPending(intent);
    setSentAt(from.ladder.version);
    const what = describeIntent(from.ladder, intent);
    const before = await fileNow();
    const input = { ladder: from.ladder.id, expectedVersion: from.ladder.version, operations };
    const after = (await edits.save({ input, language: apiLanguage }))?.ladder;
    if (!after) return false;
    setPending(undefined);
    const ours = isOwnWork(from.history, from.ladder.version) ? from.history : noHistory;
    put(after, withDone(ours, what, before, after.version));
    return true;
  };

  const read = async (fileOf: FileOf, next: typeof withUndone): Promise<boolean> => {
    const from = now.current;
    const content = fileOf(from.history);
    if (!canRead(from, content)) return true;
    setReading(true);
    setPending(undefined);
    const before = await fileNow();
    const { organization, version } = from.ladder;
    const input = { content, organization: organization.code, expectedVersion: version };
    const after = (await files.save({ input, language: apiLanguage }))?.ladder;
    if (!after) return false;
    put(after, next(from.history, before, after.version));
    return true;
  };

  const shown = { ladder, history };
  const saver = isReading ? files : edits;
  return {
    ladder,
    saving: saver.saving,
    pending,
    isBehind: isOvertaken(saver.saving) && ladder.version === sentAt,
    edit: (intent) => line.add(JSON.stringify(intent), () => send(intent)),
    built,
    build,
    history: isOwnWork(history, ladder.version) ? history : noHistory,
    giveUp: () => {
      setPending(undefined);
      saver.forget();
      line.goOn();
    },
    undo: canRead(shown, lastDone(history)) ? () => line.add('UNDO', () => read(lastDone, withUndone)) : undefined,
    redo: canRead(shown, firstUndone(history))
      ? () => line.add('REDO', () => read(firstUndone, withRedone))
      : undefined,
  };
};

/** What has come of the work so far. */
interface Made {
  /** What the last change answered; undefined before the first. */
  readonly ladder?: EditedLadderFragment;
  readonly history: WorkHistory<string>;
}

const newest = (asked: EditedLadderFragment, made: EditedLadderFragment | undefined): EditedLadderFragment =>
  made?.id === asked.id && made.version > asked.version ? made : asked;

type FileOf = (history: WorkHistory<string>) => string | undefined;

const lastDone: FileOf = ({ done }) => done.at(-1)?.file;

const firstUndone: FileOf = ({ undone }) => undone[0]?.file;

/** True where nobody else has saved since, and the file can be read back. */
const canRead = (
  { ladder, history }: { readonly ladder: EditedLadderFragment; readonly history: WorkHistory<string> },
  content: string | undefined,
): content is string =>
  isOwnWork(history, ladder.version) && content !== undefined && content !== '' && content.length <= LONGEST_FILE;

const isOvertaken = (saving: Saving): boolean =>
  saving.state === 'REFUSED' && saving.problems.some(({ code }) => code === 'VERSION_CONFLICT');
