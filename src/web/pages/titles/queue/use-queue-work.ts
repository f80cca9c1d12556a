import { useState } from 'react';
import type { Saving } from '../../../api/use-saving';
import type { TitleDecisionInput } from '../../../title-work/decide-title-mapping.generated';
import { looksAt, stepBack, stepOn, withBack, withoutTitles, type Taken } from '../../../title-work/queue-walk';
import { useDecideTitles } from '../../../title-work/use-decide-titles';
import { useQueueWalk, type QueueWalking, type WaitingTitle } from '../../../title-work/use-queue-walk';
import type { TitleQueueFilter } from '../../../title-work/title-queue.generated';
import { say } from './queue-texts';

/** A waiting title as far as a decision names it, with the newest decision that whoever decides has seen on it. */
export interface DecidedLabel {
  readonly label: string;
  readonly newest: string | undefined;
}

/** A standard title to choose. */
export interface StandardChoice {
  readonly id: string;
  readonly label: string;
}

/** What may be added to a decision. */
export interface DecisionExtra {
  readonly reason: string;
  readonly validFrom: string;
}

/** The work through the queue: what is looked at, what can be done, and what was done. */
export interface QueueWorking extends Pick<QueueWalking, 'walk' | 'failure' | 'reload'> {
  readonly item: WaitingTitle | undefined;
  readonly saving: Saving;
  /** What was done last, in words. */
  readonly told: string;
  /** Counts what was done, so that the focus can follow. */
  readonly turns: number;
  readonly extra: DecisionExtra;
  readonly setExtra: (extra: DecisionExtra) => void;
  readonly mayUndo: boolean;
  readonly confirm: (labels: readonly DecidedLabel[], standard: StandardChoice) => Promise<void>;
  readonly reject: (item: DecidedLabel, reason: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly next: () => void;
  readonly previous: () => void;
  /** The focus is to go back to the title. */
  readonly returnTo: () => void;
}

interface Done {
  readonly label: string;
  readonly mappings: readonly string[];
  readonly taken: Taken<WaitingTitle>;
  readonly count: number;
}

const NO_EXTRA: DecisionExtra = { reason: '', validFrom: '' };

/** Works through the queue of the employer. */
export const useQueueWork = (organization: string, filter: TitleQueueFilter): QueueWorking => {
  const { walk, failure, change, reload } = useQueueWalk(organization, filter);
  const { saving, decide, forget } = useDecideTitles();
  const [past, setPast] = useState<readonly Done[]>([]);
  const [told, setTold] = useState('');
  const [turns, setTurns] = useState(0);
  const [extra, setExtra] = useState(NO_EXTRA);
  const isSaving = saving.state === 'UNDER_WAY';

  const moveOn = (words: string): void => {
    setTold(words);
    setTurns((before) => before + 1);
  };
  const send = async (labels: readonly DecidedLabel[], decision: Partial<TitleDecisionInput>, words: string) => {
    if (isSaving || !walk) return false;
    const seen = { decisions: labels.flatMap(({ newest }) => newest ?? []) };
    const names = labels.map(({ label }) => label);
    const answer = await decide({
      organization,
      decisions: [{ act: 'CONFIRM', labels: names, seen, ...decision }],
    });
    if (!answer) return false;
    const { taken } = withoutTitles(walk, names);
    change((now) => withoutTitles(now, names).walk);
    const done = { label: names[0] ?? '', mappings: answer.mappings.map(({ id }) => id), taken, count: names.length };
    setPast((before) => [...before, done]);
    setExtra(NO_EXTRA);
    moveOn(words);
    return true;
  };
  return {
    walk,
    failure,
    item: walk && looksAt(walk),
    saving,
    told,
    turns,
    extra,
    setExtra,
    mayUndo: past.length > 0,
    confirm: async (labels, standard) => {
      const title = standard.label;
      const words =
        labels.length === 1
          ? say('done.confirmed', { label: labels[0]?.label ?? '', title })
          : say('done.several', { count: labels.length, title });
      await send(labels, { standard: standard.id, ...given(extra) }, words);
    },
    reject: (item, reason) =>
      send([item], { act: 'REJECT', ...given({ ...extra, reason }) }, say('done.rejected', { label: item.label })),
    undo: async () => {
      const last = past.at(-1);
      if (isSaving) return;
      if (!last) {
        moveOn(say('done.nothingToUndo'));
        return;
      }
      const decisions = last.mappings.map((undoes) => ({ act: 'UNDO' as const, undoes, labels: [] }));
      if (!(await decide({ organization, decisions }))) return;
      setPast((before) => before.slice(0, -1));
      // What had not been fetched when it was decided on has no place of its own to go back to.
      if (last.taken.length < last.count) reload(last.label);
      else change((now) => withBack(now, last.taken, last.count));
      moveOn(say('done.undone', { label: last.label }));
    },
    next: () => {
      forget();
      change(stepOn);
      moveOn('');
    },
    previous: () => {
      forget();
      change(stepBack);
      moveOn('');
    },
    reload: (label) => {
      forget();
      reload(label);
      moveOn('');
    },
    returnTo: () => setTurns((before) => before + 1),
  };
};

const given = ({ reason, validFrom }: DecisionExtra): Partial<TitleDecisionInput> => ({
  ...(reason.trim() !== '' && { reason: reason.trim() }),
  ...(validFrom !== '' && { validFrom }),
});
