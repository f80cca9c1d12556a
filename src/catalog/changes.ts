import type { Change, PublicationEvent } from '../domain/change';
import { referenceKey, type ReferenceEntity, type ReferenceKind } from '../domain/reference-data';
import { labelOf, nouns } from '../domain/reference/naming';
import type { LocalizedText } from '../domain/text/language';
import { group } from './group';
import { toldEvent } from './told-event';

/** The feed of changes, oldest first. A release's changes keep the order in which they are given. */
export const feedOf = (events: readonly PublicationEvent[], labelIn = labelsIn(events)): readonly Change[] => {
  const ownersOf = ladderOwners(events);
  let release = 0;
  let number = 0;
  return events.map((event) => {
    number = event.release === release ? number + 1 : 1;
    release = event.release;
    const { kind, said } = toldEvent(event, (slug) => labelIn(event.release, event.kind, slug) ?? { sv: slug });
    return {
      cursor: `${release}.${number}`,
      kind,
      at: event.at,
      release,
      subject: { kind: event.kind, key: referenceKey(event.entity) },
      summary: sentenceOn(event, said),
      concerns: concernedBy(event.entity, ownersOf),
    };
  });
};

/** What an entity is called in a release, also one that came with it; undefined while it is not published. */
type LabelIn = (release: number, kind: ReferenceKind, key: string) => LocalizedText | undefined;

/** What was called what in each release. */
export const labelsIn = (events: readonly PublicationEvent[]): LabelIn => {
  const told = group(events, ({ kind, entity }) => [`${kind}/${referenceKey(entity)}`]);
  return (release, kind, key) => {
    const known = told.of(`${kind}/${key}`).findLast((event) => event.release <= release);
    return known && labelOf(known.entity);
  };
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

const sentenceOn = ({ kind, entity }: PublicationEvent, said: Required<LocalizedText>): LocalizedText => {
  const [noun, label] = [nouns[kind], labelOf(entity)];
  return {
    sv: `${noun.sv} ${label.sv} ${said.sv}.`,
    en: `${noun.en} ${label.en ?? label.sv} ${said.en}.`,
  };
};
