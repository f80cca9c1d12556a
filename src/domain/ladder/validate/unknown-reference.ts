import type { LocalizedText } from '../../text/language';
import { finding, type Finding, type FindingCode, type Place } from '../finding';
import type { LadderReferences } from './references';

type UnknownCode = Extract<FindingCode, `UNKNOWN_${string}`>;

const unknown = (code: UnknownCode, place: Place, text: Required<LocalizedText>): Finding =>
  finding(code, place, {
    sv: `${text.sv} Rätta namnet eller lägg till det som saknas.`,
    en: `${text.en} Correct the name or add what is missing.`,
  });

/** A check that a slug or code, where one is given, stands for something. */
type ReferenceCheck = (slug: string | undefined, place: Place, references: LadderReferences) => readonly Finding[];

const check =
  (
    code: UnknownCode,
    exists: (references: LadderReferences, slug: string) => boolean,
    message: (slug: string) => Required<LocalizedText>,
  ): ReferenceCheck =>
  (slug, place, references) =>
    slug === undefined || exists(references, slug) ? [] : [unknown(code, place, message(slug))];

/** An organisation by its code. */
export const knownOrganization = check(
  'UNKNOWN_ORGANIZATION',
  (references, code) => references.organization(code) !== undefined,
  (code) => ({ sv: `Organisationen ”${code}” finns inte.`, en: `There is no organisation “${code}”.` }),
);

/** A role by its slug. */
export const knownRole = check(
  'UNKNOWN_ROLE',
  (references, slug) => references.role(slug) !== undefined,
  (slug) => ({ sv: `Yrkesrollen ”${slug}” finns inte.`, en: `There is no role “${slug}”.` }),
);

/** A field that no role lies in gives no experience. */
export const knownField = check(
  'UNKNOWN_FIELD',
  (references, field) => references.hasField(field),
  (field) => ({
    sv: `Ingen yrkesroll hör till verksamhetsområdet ”${field}”.`,
    en: `No role belongs to the field “${field}”.`,
  }),
);

/** A title by its slug. */
export const knownTitle = check(
  'UNKNOWN_TITLE',
  (references, slug) => references.title(slug) !== undefined,
  (slug) => ({ sv: `Titeln ”${slug}” finns inte.`, en: `There is no title “${slug}”.` }),
);

/** A level scale by its slug. */
export const knownScale = check(
  'UNKNOWN_SCALE',
  (references, slug) => references.levelScale(slug) !== undefined,
  (slug) => ({ sv: `Nivåskalan ”${slug}” finns inte.`, en: `There is no level scale “${slug}”.` }),
);

/** A qualification by its slug. */
export const knownQualification = check(
  'UNKNOWN_QUALIFICATION',
  (references, slug) => references.qualification(slug) !== undefined,
  (slug) => ({ sv: `Kvalifikationen ”${slug}” finns inte.`, en: `There is no qualification “${slug}”.` }),
);

/** A competence by its slug. */
export const knownCompetence = check(
  'UNKNOWN_COMPETENCE',
  (references, slug) => references.competence(slug) !== undefined,
  (slug) => ({ sv: `Kompetensen ”${slug}” finns inte.`, en: `There is no competence “${slug}”.` }),
);

/** An activity by its slug. */
export const knownActivity = check(
  'UNKNOWN_ACTIVITY',
  (references, slug) => references.activity(slug) !== undefined,
  (slug) => ({ sv: `Insatsen ”${slug}” finns inte.`, en: `There is no activity “${slug}”.` }),
);

/** A ladder by its slug. */
export const knownLadder = check(
  'UNKNOWN_LADDER',
  (references, slug) => references.ladder(slug) !== undefined,
  (slug) => ({ sv: `Trappan ”${slug}” finns inte.`, en: `There is no ladder “${slug}”.` }),
);

/** A revision, where one is given, of a ladder that exists; one that does not is reported by {@link knownLadder}. */
export const knownRevision = (
  ladder: string,
  revision: number | undefined,
  place: Place,
  references: LadderReferences,
): readonly Finding[] => {
  if (references.ladder(ladder) === undefined || references.ladder(ladder, revision)) return [];
  return [
    finding('UNKNOWN_LADDER', place, {
      sv: `Trappan ”${ladder}” har ingen revision ${revision ?? ''}. Ange en revision som finns.`,
      en: `The ladder “${ladder}” has no revision ${revision ?? ''}. Name a revision that exists.`,
    }),
  ];
};

/** A level of a scale that exists; a scale that does not is reported by {@link knownScale}. */
export const knownLevel = (
  scale: string,
  level: string,
  place: Place,
  references: LadderReferences,
): readonly Finding[] => {
  const levels = references.levelScale(scale)?.levels;
  if (levels === undefined || levels.some((one) => one.slug === level)) return [];
  return [
    unknown('UNKNOWN_LEVEL', place, {
      sv: `Nivån ”${level}” finns inte i skalan ”${scale}”.`,
      en: `There is no level “${level}” in the scale “${scale}”.`,
    }),
  ];
};

/** A step that a ladder does not have. */
export const unknownStep = (ladder: string, step: string, place: Place): Finding =>
  unknown('UNKNOWN_STEP', place, {
    sv: `Steget ”${step}” finns inte i trappan ”${ladder}”.`,
    en: `There is no step “${step}” in the ladder “${ladder}”.`,
  });
