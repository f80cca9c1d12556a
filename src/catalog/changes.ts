import type { Change, ChangeKind, PublicationEvent } from '../domain/change';
import { referenceKey, type ReferenceEntity } from '../domain/reference-data';
import { labelOf, nouns } from '../domain/reference/naming';
import type { LocalizedText } from '../domain/text/language';
import { group } from './group';

/** The feed of changes, oldest first. A release's changes keep the order in which they are given. */
export const feedOf = (events: readonly PublicationEvent[]): readonly Change[] => {
  const ownersOf = ladderOwners(events);
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
      concerns: concernedBy(event.entity, ownersOf),
    };
  });
};

const changeKindOf = ({ kind, event, entity }: PublicationEvent): ChangeKind => {
  if (event === 'RETIRED' || ('status' in entity && entity.status === 'RETIRED')) return 'RETIRED';
  if (kind === 'titles') return event === 'ADDED' ? 'TITLE_ADDED' : 'TITLE_CHANGED';
  return event === 'ADDED' ? 'PUBLISHED' : 'REPLACED';
};

/** The codes of those who have owned a ladder, by its slug. */
type LadderOwners = (ladder: string) => readonly string[];

const ladderOwners = (events: readonly PublicationEvent[]): LadderOwners => {
  const owners = group(
    events.flatMap(({ entity }) => ('steps' in entity ? [entity] : [])),
    ({ slug }) => [slug],
  );
  return (ladder) => owners.of(ladder).map(({ organization }) => organization);
};

/** An equivalence concerns, beside who maintains it, the owners of the two ladders. */
const concernedBy = (entity: ReferenceEntity, ownersOf: LadderOwners): readonly string[] => {
  if ('pairs' in entity)
    return [...new Set([entity.organization, ...ownersOf(entity.left), ...ownersOf(entity.right)])];
  if ('parties' in entity) return entity.parties;
  return 'organization' in entity && entity.organization !== undefined ? [entity.organization] : [];
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
    en: `${noun.en} ${label.en ?? label.sv} ${verb.en ?? verb.sv}.`,
  };
};
