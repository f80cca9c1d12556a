import type { ChangeKind, PublicationEvent } from '../domain/change';
import type { ReferenceEntity } from '../domain/reference-data';
import { englishDay, swedishDay } from '../domain/requirement/text/day';
import type { LocalizedText } from '../domain/text/language';
import type { IsoDay } from '../domain/time/iso-day';

/** What an event means to who follows the feed, and what is said of its entity: a sentence without its subject. */
interface ToldEvent {
  readonly kind: ChangeKind;
  readonly said: Required<LocalizedText>;
}

/**
 * What has happened, told from what was there before to what is there now. That another has come in its place says
 * more than a last day, and a last day more than a new wording.
 *
 * @param labelOf What another entity of the same kind is called, by its slug.
 */
export const toldEvent = (event: PublicationEvent, labelOf: (slug: string) => LocalizedText): ToldEvent => {
  if (event.event === 'RETIRED') return ended(undefined);
  return event.event === 'ADDED' ? toldAddition(event) : toldChange(event, labelOf);
};

const toldAddition = ({ kind, entity }: PublicationEvent): ToldEvent => {
  if (hasRetired(entity)) return ended(lastDayOf(entity));
  return kind === 'titles'
    ? { kind: 'TITLE_ADDED', said: { sv: 'har tillkommit', en: 'was added' } }
    : { kind: 'PUBLISHED', said: { sv: 'har publicerats', en: 'was published' } };
};

const toldChange = (
  { kind, entity, before }: PublicationEvent,
  labelOf: (slug: string) => LocalizedText,
): ToldEvent => {
  const [successors, earlier] = [successorsOf(entity), before === undefined ? [] : successorsOf(before)];
  const lastDay = lastDayOf(entity);
  if (successors.some((slug) => !earlier.includes(slug))) return replaced(successors.map(labelOf), lastDay);
  const hasNewLastDay = lastDay !== undefined && lastDay !== (before && lastDayOf(before));
  if (hasNewLastDay || (isOutOfUse(entity) && !(before && isOutOfUse(before)))) return ended(lastDay);
  return kind === 'titles'
    ? { kind: 'TITLE_CHANGED', said: { sv: 'har ändrats', en: 'was changed' } }
    : { kind: 'PUBLISHED', said: { sv: 'har publicerats i ny lydelse', en: 'was published in a new wording' } };
};

/** Slugs of those that are used in its place. */
const successorsOf = (entity: ReferenceEntity): readonly string[] =>
  'replacedBy' in entity ? (entity.replacedBy ?? []) : [];

/** The last day on which it holds; undefined while none is set. */
const lastDayOf = (entity: ReferenceEntity): IsoDay | undefined => {
  if ('validTo' in entity) return entity.validTo;
  return 'to' in entity ? entity.to : undefined;
};

const isOutOfUse = (entity: ReferenceEntity): boolean =>
  hasRetired(entity) || ('label' in entity && entity.kind === 'FORMER');

const hasRetired = (entity: ReferenceEntity): boolean => 'status' in entity && entity.status === 'RETIRED';

const ended = (lastDay: IsoDay | undefined): ToldEvent => ({
  kind: 'RETIRED',
  said: lastDay === undefined ? { sv: 'gäller inte längre', en: 'was retired' } : holdsUntil(lastDay),
});

const replaced = (by: readonly LocalizedText[], lastDay: IsoDay | undefined): ToldEvent => {
  const sv = swedishList.format(by.map((label) => label.sv));
  const en = englishList.format(by.map((label) => label.en ?? label.sv));
  if (lastDay === undefined)
    return { kind: 'REPLACED', said: { sv: `har ersatts av ${sv}`, en: `was replaced by ${en}` } };
  const until = holdsUntil(lastDay);
  return {
    kind: 'REPLACED',
    said: { sv: `${until.sv} och ersätts sedan av ${sv}`, en: `${until.en} and is then replaced by ${en}` },
  };
};

const holdsUntil = (lastDay: IsoDay): Required<LocalizedText> => ({
  sv: `gäller till och med ${swedishDay(lastDay)}`,
  en: `is valid up to and including ${englishDay(lastDay)}`,
});

const swedishList = new Intl.ListFormat('sv');
const englishList = new Intl.ListFormat('en-GB');
