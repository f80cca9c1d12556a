import { positive } from './positive';
import type { ReferenceRule } from './rule';

/** A competence can be assessed at one proficiency at least. */
export const competenceFindings: ReferenceRule = ({ competences }) =>
  competences.flatMap(({ slug, proficiencies }) => positive(proficiencies, ['competences', slug, 'proficiencies']));
