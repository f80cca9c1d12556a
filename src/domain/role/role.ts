import type { Requirement } from '../requirement/requirement';
import type { Source } from '../source';
import type { LocalizedText } from '../text/language';
import type { ClassificationCode } from './classification-code';

/** Yrkesroll: the work that a title names. */
export interface Role {
  readonly slug: string;
  /** Code of the organisation that maintains it; left out when shared by all, and the platform's. */
  readonly owner?: string;
  readonly name: LocalizedText;
  readonly description?: LocalizedText;
  /** Verksamhetsområde, e.g. `förskola`. */
  readonly field: string;
  readonly codes: readonly ClassificationCode[];
  readonly tasks: readonly Task[];
  /** Slugs of the roles used in its place; left out while it is in use. */
  readonly replacedBy?: readonly string[];
  readonly sources: readonly Source[];
}

/** Arbetsuppgift that only those may have who meet its requirements, e.g. fast omsorgskontakt. */
export interface Task {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly requirements: readonly Requirement[];
}
