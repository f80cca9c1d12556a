import type { Finding } from '../../ladder/finding';
import type { LadderReferences } from '../../ladder/validate/references';
import type { ReferenceData } from '../../reference-data';

/** What can be wrong with one kind of reference data. Places begin with the kind and the key of the entity. */
export type ReferenceRule = (data: ReferenceData, references: LadderReferences) => readonly Finding[];
