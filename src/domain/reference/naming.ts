import type { ReferenceEntity, ReferenceKind } from '../reference-data';
import type { LocalizedText } from '../text/language';

/** What one of each kind is called at the head of a sentence. */
export const nouns: Readonly<Record<ReferenceKind, Required<LocalizedText>>> = {
  organizations: { sv: 'Organisationen', en: 'The organisation' },
  roles: { sv: 'Yrkesrollen', en: 'The role' },
  titles: { sv: 'Titeln', en: 'The title' },
  qualifications: { sv: 'Kvalifikationen', en: 'The qualification' },
  competences: { sv: 'Kompetensen', en: 'The competence' },
  levelScales: { sv: 'Nivåskalan', en: 'The level scale' },
  learningOpportunities: { sv: 'Utbildningen', en: 'The learning opportunity' },
  activities: { sv: 'Insatsen', en: 'The activity' },
  agreements: { sv: 'Överenskommelsen', en: 'The agreement' },
  adoptions: { sv: 'Införandet', en: 'The adoption' },
  ladders: { sv: 'Kompetenstrappan', en: 'The ladder' },
  equivalences: { sv: 'Likvärdigheten', en: 'The equivalence' },
  occupationRegisters: { sv: 'Yrkesregistret', en: 'The occupation register' },
  titleLexicons: { sv: 'Ordlistan', en: 'The title lexicon' },
};

/** What people call the entity. */
export const labelOf = (entity: ReferenceEntity): LocalizedText => {
  if ('label' in entity) return { sv: entity.label };
  if (!('name' in entity)) return { sv: entity.slug };
  return typeof entity.name === 'string' ? { sv: entity.name } : entity.name;
};
