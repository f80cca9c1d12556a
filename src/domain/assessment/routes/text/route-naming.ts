import type { Naming } from '../../../requirement/text/naming';
import type { LocalizedText } from '../../../text/language';

/** What the things that a route leads over are called. */
export interface RouteNaming extends Naming {
  /** A learning opportunity by its slug. */
  readonly opportunity: (slug: string) => OpportunityName | undefined;
}

/** What a learning opportunity is called, and who teaches it or decides on the application. */
export interface OpportunityName {
  readonly name: LocalizedText;
  readonly provider?: LocalizedText;
}
