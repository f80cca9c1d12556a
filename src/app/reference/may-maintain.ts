import { can } from '../../domain/access/can';
import type { Viewer } from '../../domain/access/viewer';
import type { InputProblem } from '../../domain/problem';
import type { Qualification } from '../../domain/qualification/qualification';
import type { ReferenceData } from '../../domain/reference-data';
import { findEntity } from '../../domain/reference/maintain/edited-entity';
import { ownerOf, type KindOfEntity } from '../../domain/reference/maintain/owner-of';
import { keyOfEdit, type MaintainedKind, type ReferenceEdit } from '../../domain/reference/maintain/reference-edit';
import { sharedClaims } from './shared-claims';

/**
 * Why the viewer may not make the edits: each entity must be theirs to maintain both before and after, so that
 * nobody takes over what is another's, gives it away or makes it in another's name. All that is published may be
 * read by everyone, so the refusal tells nothing that is not known; an owner that does not exist looks like one of
 * others.
 */
export const maintenanceProblems = (
  viewer: Viewer,
  data: ReferenceData,
  edits: readonly ReferenceEdit[],
): readonly InputProblem[] =>
  edits.flatMap((edit, index) => {
    const before = findEntity(data, edit.of, keyOfEdit(edit));
    // The entity was found in the list of the kind.
    if (before && !maintains(viewer, { of: edit.of, entity: before } as KindOfEntity)) return [notYours(index)];
    if (edit.kind !== 'SAVE') return [];
    if (!maintains(viewer, edit)) return [notYourOwner(edit, index)];
    if (edit.of === 'qualifications') return foreignParts(viewer, data, edit.entity, index);
    return can(viewer, 'MAINTAIN_REFERENCE_DATA', {}) ? [] : sharedClaims(data, edit, index);
  });

/** True when the viewer may maintain what has the entity's owner. */
export const maintains = (viewer: Viewer, one: KindOfEntity): boolean => {
  const organization = ownerOf(one);
  return can(viewer, 'MAINTAIN_REFERENCE_DATA', organization === undefined ? {} : { organization });
};

/** Who holds a qualification holds all that it includes: so what counts as another's paper is for its owner to say. */
const foreignParts = (
  viewer: Viewer,
  data: ReferenceData,
  { slug, includes }: Qualification,
  index: number,
): readonly InputProblem[] => {
  const known = data.qualifications.find((one) => one.slug === slug)?.includes ?? [];
  return includes.flatMap((part, place) => {
    const included = data.qualifications.find((one) => one.slug === part);
    const isTheirs = included === undefined || maintains(viewer, { of: 'qualifications', entity: included });
    return isTheirs || known.includes(part) ? [] : [notYourPart(index, place)];
  });
};

const notYours = (index: number): InputProblem => ({
  code: 'NOT_ALLOWED',
  path: ['edits', index],
  sv: 'Det här ansvarar en annan organisation för, eller plattformen. Du får läsa det men inte ändra det.',
  en: 'Another organisation, or the platform, maintains this. You may read it but not change it.',
});

const notYourOwner = ({ of }: ReferenceEdit, index: number): InputProblem => ({
  code: 'NOT_ALLOWED',
  path: ['edits', index, ...ownerField(of)],
  sv: 'Ange en organisation som du är administratör för. Bara plattformens administratörer får ändra det som alla delar.',
  en: "Name an organisation that you are an admin of. Only the platform's admins may change what all share.",
});

const notYourPart = (index: number, place: number): InputProblem => ({
  code: 'NOT_ALLOWED',
  path: ['edits', index, 'includes', place],
  sv: 'Vad som räknas som en annans kvalifikation bestämmer den som ansvarar för den. Ta bort den, eller be plattformen.',
  en: "What counts as another's qualification is for its owner to say. Remove it, or ask the platform.",
});

/** Where an entity of the kind names its owner; an organisation names none. */
const ownerField = (of: MaintainedKind): readonly string[] => {
  if (of === 'organizations') return [];
  return [of === 'titles' ? 'organization' : 'owner'];
};
