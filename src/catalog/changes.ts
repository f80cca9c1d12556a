import type { Change, ChangeKind, PublicationEvent } from '../domain/change';
import { referenceKey, type ReferenceEntity, type ReferenceKind } from '../domain/reference-data';
import type { LocalizedText } from '../domain/text/language';

/** The feed of changes, oldest first. A release's changes keep the order in which they are given. */
export const feedOf = (events: readonly PublicationEvent[]): readonly Change[] => {
  let release = 0;
  let number = 0;
  return events.map((event) => {
    number = event.release === release ? number + 1 : 1;
    release = event.release;
    return {
      cursor: `${release}.${number}`,
      kind: changeKindOf(event),
      at: event.at,
      release,
      subject: { kind: event.kind, key: referenceKey(event.entity) },
      summary: summaryOf(event),
      concerns: concernedBy(event.entity),
    };
  });
};

const changeKindOf = ({ kind, event, entity }: PublicationEvent): ChangeKind => {
  if (event === 'RETIRED' || ('status' in entity && entity.status === 'RETIRED')) return 'RETIRED';
  if (kind === 'titles') return event === 'ADDED' ? 'TITLE_ADDED' : 'TITLE_CHANGED';
  return event === 'ADDED' ? 'PUBLISHED' : 'REPLACED';
};

const concernedBy = (entity: ReferenceEntity): readonly string[] => {
  if ('parties' in entity) return entity.parties;
  return 'organization' in entity && entity.organization !== undefined ? [entity.organization] : [];
};

const nouns: Readonly<Record<ReferenceKind, LocalizedText>> = {
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
};

const verbs: Readonly<Record<ChangeKind, LocalizedText>> = {
  PUBLISHED: { sv: 'är publicerad', en: 'was published' },
  RETIRED: { sv: 'gäller inte längre', en: 'was retired' },
  REPLACED: { sv: 'har ersatts av en ny lydelse', en: 'was replaced by a new version' },
  MAPPING_CONFIRMED: { sv: 'har fått sin standardtitel bekräftad', en: 'had its standard title confirmed' },
  MAPPING_REJECTED: {
    sv: 'har fått en föreslagen standardtitel avvisad',
    en: 'had a proposed standard title rejected',
  },
  TITLE_ADDED: { sv: 'har tillkommit', en: 'was added' },
  TITLE_CHANGED: { sv: 'har ändrats', en: 'was changed' },
};

const summaryOf = (event: PublicationEvent): LocalizedText => {
  const noun = nouns[event.kind];
  const verb = verbs[changeKindOf(event)];
  const label = labelOf(event.entity);
  return {
    sv: `${noun.sv} ${label.sv} ${verb.sv}.`,
    en: `${noun.en ?? noun.sv} ${label.en ?? label.sv} ${verb.en ?? verb.sv}.`,
  };
};

/** What people call the entity. */
export const labelOf = (entity: ReferenceEntity): LocalizedText => {
  if ('label' in entity) return { sv: entity.label };
  if (!('name' in entity)) return { sv: entity.slug };
  return typeof entity.name === 'string' ? { sv: entity.name } : entity.name;
};
