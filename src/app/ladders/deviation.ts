import type { PlacedStep } from '../../catalog/placed-ladder';
import type { DeviationKind } from '../../domain/ladder/diff/deviation-kind';
import type { LocalizedText } from '../../domain/text/language';

/** Avvikelse: one way in which a ladder departs from another. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** The step that it concerns; left out when it concerns the ladder as a whole. */
  readonly step?: PlacedStep;
  readonly text: LocalizedText;
}
