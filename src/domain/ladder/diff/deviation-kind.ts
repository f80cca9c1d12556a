/**
 * How a step, a demand or another part of a ladder stands to its counterpart. STRICTER: whoever meets it meets
 * the counterpart, but not the reverse; LOOSER: the reverse; both are proved. DIFFERENT: neither more nor less.
 * ADDED, REMOVED: it has no counterpart. RENAMED: the same under another name. SAME: nothing is demanded
 * otherwise, though words, sources or order may differ.
 */
export const deviationKinds = ['SAME', 'STRICTER', 'LOOSER', 'DIFFERENT', 'ADDED', 'REMOVED', 'RENAMED'] as const;
export type DeviationKind = (typeof deviationKinds)[number];
