import { finding, type Finding, type Place } from '../../ladder/finding';
import { knownQualification, knownRole } from '../../ladder/validate/unknown-reference';
import type { ReferenceRule } from './rule';

/** A role or a qualification is replaced by others that exist. */
export const replacementFindings: ReferenceRule = ({ roles, qualifications }, references) => [
  ...roles.flatMap(({ slug, replacedBy = [] }) =>
    replacedBy.flatMap((other, index) => {
      const place = ['roles', slug, 'replacedBy', index];
      return other === slug ? [byItself(slug, place)] : knownRole(other, place, references);
    }),
  ),
  ...qualifications.flatMap(({ slug, replacedBy = [] }) =>
    replacedBy.flatMap((other, index) => {
      const place = ['qualifications', slug, 'replacedBy', index];
      return other === slug ? [byItself(slug, place)] : knownQualification(other, place, references);
    }),
  ),
];

const byItself = (slug: string, place: Place): Finding =>
  finding('REPLACED_BY_ITSELF', place, {
    sv: `”${slug}” anges som ersatt av sig själv. Ange en annan.`,
    en: `“${slug}” is said to be replaced by itself. Name another.`,
  });
