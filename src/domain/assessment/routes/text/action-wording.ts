import type { Names } from '../../../requirement/text/names';
import type { RouteAction } from '../../route';

/** What a language says of an action, to the person who is to do it. */
export type ActionWording = (action: RouteAction, names: ActionNames) => string;

/** Names in one language, as they stand within a sentence. */
export interface ActionNames extends Names {
  /** The name of a learning opportunity, in quotation marks. */
  readonly opportunity: (slug: string) => string;
  /** Who teaches it or decides on the application; undefined when unknown. */
  readonly provider: (opportunity: string) => string | undefined;
}
