import type { Source } from '../source';
import type { Language } from '../text/language';
import type { IsoDay } from '../time/iso-day';
import type { Validity } from '../time/validity';

/** STANDARD: agreed. LOCAL: one employer's. ALTERNATIVE: a synonym. FORMER: no longer used, see `replacedBy`. */
export const titleKinds = ['STANDARD', 'LOCAL', 'ALTERNATIVE', 'FORMER'] as const;
export type TitleKind = (typeof titleKinds)[number];

/** Skyddad yrkestitel: from which day only those with the right may use the title. */
export interface TitleProtection {
  readonly from: IsoDay;
  readonly legalBasis: Source;
}

/** Titel, befattningsbenämning. */
export interface Title extends Validity {
  readonly slug: string;
  readonly label: string;
  readonly language: Language;
  readonly kind: TitleKind;
  /** Code of the one employer that uses it; left out when shared by all. */
  readonly organization?: string;
  readonly role?: string;
  /** Slugs of the titles used in its place. */
  readonly replacedBy: readonly string[];
  readonly protection?: TitleProtection;
  readonly sources: readonly Source[];
}
