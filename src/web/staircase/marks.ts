/** What a mark says beside its words. */
type MarkTone = 'here' | 'good' | 'attention' | 'quiet';

/** A mark on a step, such as where somebody stands. */
export interface StepMark {
  readonly label: string;
  readonly tone: MarkTone;
}

/** Marks by the id of the step. */
export type StepMarks = ReadonlyMap<string, StepMark>;

/** A sign beside the words of a mark, so that the colour is not alone. */
export const markSigns: Readonly<Record<MarkTone, string>> = { here: '●', good: '✓', attention: '!', quiet: '–' };

/** The colours of the theme that go with the tones. */
export const markColors = { here: 'accent', good: 'success', attention: 'warning', quiet: 'neutral' } as const;
