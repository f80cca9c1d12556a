import type { Organization } from '../../organization/organization';
import type { Role } from '../../role/role';
import type { OccupationRegister } from '../../title/occupation-register';
import type { Title } from '../../title/title';
import type { TitleLexicon } from '../../title/title-lexicon';

/** What the index is built from. */
export interface AlignmentSource {
  /** Titles and roles with those that are derived from the registers. */
  readonly titles: readonly Title[];
  readonly roles: readonly Role[];
  readonly registers: readonly OccupationRegister[];
  readonly lexicons: readonly TitleLexicon[];
  /** Whose names may stand in a label. */
  readonly places: readonly Organization[];
}
