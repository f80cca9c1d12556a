import type { Requirement } from '../domain/requirement/requirement';
import type { ReferenceData } from '../domain/reference-data';
import type { LocalizedText } from '../domain/text/language';
import type { WrittenDemand } from './demand/written-demand';

/** A text as a file has it: the Swedish alone, or both languages. */
export type WrittenText = string | LocalizedText;

/** A requirement as a file has it. */
export type WrittenRequirement = Omit<Requirement, 'expression' | 'note'> & {
  readonly demand: WrittenDemand;
  readonly note?: WrittenText;
};

/** A domain value as a file has it, with defaults filled in: texts may be short, requirements have demands. */
export type Written<Value> = Value extends LocalizedText
  ? WrittenText
  : Value extends Requirement
    ? WrittenRequirement
    : Value extends readonly (infer Item)[]
      ? readonly Written<Item>[]
      : Value extends object
        ? { readonly [Key in keyof Value]: Written<Value[Key]> }
        : Value;

/** A file of reference data: one key that names the kind, and a list. */
export type WrittenReferenceFile = Written<Partial<Omit<ReferenceData, 'ladders'>>>;
