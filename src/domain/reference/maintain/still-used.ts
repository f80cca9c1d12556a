import type { Finding, FindingCode, Place } from '../../ladder/finding';
import type { InputProblem } from '../../problem';
import { type ReferenceData, referenceKey } from '../../reference-data';
import { listed } from '../../requirement/text/list';
import type { LocalizedText } from '../../text/language';
import { entityAt } from '../entity-at';
import { labelOf, nouns } from '../naming';
import type { EditedEntity } from './edited-entity';
import type { MaintainedKind } from './reference-edit';
import { textsAt } from './texts-at';

/** What is found where something is referred to that is not there; nothing refers to the kinds left out. */
const missing: Partial<Readonly<Record<MaintainedKind, FindingCode>>> = {
  organizations: 'UNKNOWN_ORGANIZATION',
  roles: 'UNKNOWN_ROLE',
  titles: 'UNKNOWN_TITLE',
  qualifications: 'UNKNOWN_QUALIFICATION',
  competences: 'UNKNOWN_COMPETENCE',
  levelScales: 'UNKNOWN_SCALE',
  activities: 'UNKNOWN_ACTIVITY',
};

/** True when the finding is that what the edit takes away is still referred to. */
export const tellsOfUse = ({ code, place }: Finding, { of, key, after }: EditedEntity, data: ReferenceData): boolean =>
  after === undefined && code === missing[of] && textsAt(data, place).includes(key);

/**
 * Why something cannot be taken away: what is published stays to be read, retired revisions too, and so does all that it
 * refers to.
 *
 * @param places Where it is used.
 */
export const stillUsed = (
  { index, of, key, before }: EditedEntity,
  places: readonly Place[],
  data: ReferenceData,
): InputProblem => {
  const label = before === undefined ? { sv: key } : labelOf(before);
  const { sv, en } = adviceOf(of);
  return {
    code: 'BLOCKING_FINDING',
    path: ['edits', index],
    sv: `${nouns[of].sv} ”${label.sv}” används i ${usersOf(places, data, 'sv')} och kan därför inte tas bort. ${sv}`,
    en: `${nouns[of].en} “${label.en ?? label.sv}” is used in ${usersOf(places, data, 'en')}, so it cannot be taken away. ${en}`,
  };
};

const adviceOf = (of: MaintainedKind): Required<LocalizedText> => {
  switch (of) {
    case 'roles':
      return instead('replaceRole');
    case 'titles':
      return {
        sv: 'Ersätt den i stället (replaceTitle), eller ge den en sista dag (retire med lastDay): då går det som är publicerat fortfarande att läsa.',
        en: 'Replace it instead (replaceTitle), or give it a last day (retire with lastDay): then what is published can still be read.',
      };
    case 'qualifications':
      return instead('replaceQualification');
    case 'organizations':
      return {
        sv: 'Det som är publicerat ska gå att läsa, så organisationen får stå kvar.',
        en: 'What is published stays to be read, so the organisation stays too.',
      };
    default:
      return {
        sv: 'Det som är publicerat ska gå att läsa, så låt den stå kvar och använd en annan i nya revisioner.',
        en: 'What is published stays to be read, so let it stay, and use another in new revisions.',
      };
  }
};

const instead = (edit: string): Required<LocalizedText> => ({
  sv: `Ersätt den i stället (${edit}): då går det som är publicerat fortfarande att läsa.`,
  en: `Replace it instead (${edit}): then what is published can still be read.`,
});

/** The most users that are named. */
const MOST_NAMED = 10;

/** What the places lie in, in words, each once; the revisions of a ladder together. */
const usersOf = (places: readonly Place[], data: ReferenceData, language: keyof LocalizedText): string => {
  const revisions = new Map<string, readonly number[]>();
  for (const place of places) {
    const { name, revision } = userAt(data, place, language);
    revisions.set(name, [...new Set([...(revisions.get(name) ?? []), ...revision])]);
  }
  const names = [...revisions].map(([name, numbers]) => withRevisions(name, numbers, language));
  const others = names.length - MOST_NAMED;
  const told = others > 0 ? [...names.slice(0, MOST_NAMED), more[language](others)] : names;
  return listed(told, and[language]);
};

const and = { sv: 'och', en: 'and' } as const;
const more = {
  sv: (count: number): string => `${count} till`,
  en: (count: number): string => `${count} more`,
} as const;

const userAt = (
  data: ReferenceData,
  place: Place,
  language: keyof LocalizedText,
): { name: string; revision: number[] } => {
  const { kind, entity } = entityAt(data, place);
  const noun = nouns[kind][language].toLocaleLowerCase(language);
  if (entity === undefined) return { name: noun, revision: [] };
  const label = labelOf(entity);
  const name = language === 'sv' ? `${noun} ”${label.sv}”` : `${noun} “${label.en ?? label.sv}”`;
  if ('revision' in entity && 'steps' in entity)
    return { name: `${name} (${entity.slug})`, revision: [entity.revision] };
  return { name: `${name} (${referenceKey(entity)})`, revision: [] };
};

const withRevisions = (name: string, revisions: readonly number[], language: keyof LocalizedText): string => {
  if (revisions.length === 0) return name;
  const numbers = listed(revisions.toSorted((left, right) => left - right).map(String), and[language]);
  const plural = language === 'en' && revisions.length > 1 ? 's' : '';
  return `${name} revision${plural} ${numbers}`;
};
