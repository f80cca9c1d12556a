import { useState } from 'react';
import type { ExpressionDraft, PartKey } from './expression-draft';
import type { RequirementDraft } from './requirement-draft';

/** Where the focus is to go once a change shows; `NOTHING` is where the sentence begins. A number of its own each time. */
export interface FocusRequest {
  readonly on: PartKey | 'NOTHING';
  /** True to go to the first place to fill in, rather than to the part as a whole. */
  readonly isToFillIn: boolean;
  readonly number: number;
}

/** What a change of the sentence is told as, and where the focus goes. */
export interface ChangeTold extends Partial<Pick<FocusRequest, 'on' | 'isToFillIn'>> {
  readonly told: string;
}

/** A requirement that is being built, and what can be done to it. */
export interface Building {
  readonly draft: RequirementDraft;
  /** True once anything differs from what it began as. */
  readonly isChanged: boolean;
  /** Fills in fields beside the sentence. */
  readonly fill: (fields: Partial<RequirementDraft>) => void;
  /** Changes what the sentence demands, without what is filled in being a step of its own to undo. */
  readonly fillSentence: (expression: ExpressionDraft) => void;
  /** Changes how the sentence is put together, which can be undone. */
  readonly reshape: (expression: ExpressionDraft, change: ChangeTold) => void;
  readonly canUndo: boolean;
  readonly undo: (told: string) => void;
  /** What was last done, in words. */
  readonly told: string;
  readonly focus: FocusRequest | undefined;
}

interface State {
  readonly draft: RequirementDraft;
  /** The sentence before each change of its shape, the latest last. */
  readonly past: readonly ExpressionDraft[];
  readonly told: string;
  readonly focus?: FocusRequest;
}

/** The most changes that can be undone. */
const MOST_UNDONE = 50;

/** Builds on the requirement that it begins as. */
export const useBuilding = (begun: RequirementDraft): Building => {
  const [{ draft, past, told, focus }, setState] = useState<State>({ draft: begun, past: [], told: '' });
  const fill = (fields: Partial<RequirementDraft>) =>
    setState((before) => ({ ...before, draft: { ...before.draft, ...fields } }));
  return {
    draft,
    isChanged: draft !== begun,
    fill,
    fillSentence: (expression) => fill({ expression }),
    reshape: (expression, change) => setState((before) => reshaped(before, expression, change)),
    canUndo: past.length > 0,
    undo: (undone) => setState((before) => withoutLast(before, undone)),
    told,
    focus,
  };
};

const reshaped = (before: State, expression: ExpressionDraft, { told, on, isToFillIn = false }: ChangeTold): State => ({
  draft: { ...before.draft, expression },
  past: [...before.past, before.draft.expression].slice(-MOST_UNDONE),
  told,
  focus: { on: on ?? expression.root?.key ?? 'NOTHING', isToFillIn, number: (before.focus?.number ?? 0) + 1 },
});

const withoutLast = (before: State, told: string): State => {
  const expression = before.past.at(-1);
  if (expression === undefined) return before;
  return { ...reshaped(before, expression, { told }), past: before.past.slice(0, -1) };
};
