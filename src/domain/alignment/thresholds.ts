import type { AlignmentThresholds } from './alignment';

/** When an answer is certain enough, unless the configuration says otherwise. */
export const usualThresholds: AlignmentThresholds = Object.freeze({ resolved: 0.95, margin: 0.3, shown: 0.15 });
