import { finding, type Finding, type Place } from '../../ladder/finding';
import { loops } from '../../ladder/validate/graph';
import { knownQualification, knownRole } from '../../ladder/validate/unknown-reference';
import type { ReferenceRule } from './rule';

/** A role or a qualification is replaced by others that exist, and nothing, over any number of others, by itself. */
export const replacementFindings: ReferenceRule = ({ roles, titles, qualifications }, references) => [
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
  ...replacementLoops(roles, 'roles'),
  ...replacementLoops(titles, 'titles'),
  ...replacementLoops(qualifications, 'qualifications'),
];

/** Something that can be replaced. */
interface Replaceable {
  readonly slug: string;
  readonly replacedBy?: readonly string[];
}

/** Whoever follows a loop never comes to what is used now. What replaces itself directly is a fault of its own. */
const replacementLoops = (entities: readonly Replaceable[], kind: string): readonly Finding[] => {
  const bySlug = new Map(entities.map((entity) => [entity.slug, entity]));
  return loops(
    entities.map(({ slug }) => slug),
    (slug) => (bySlug.get(slug)?.replacedBy ?? []).filter((other) => other !== slug),
  ).map((loop) => {
    const way = [...loop, loop[0]].join(' → ');
    return finding('REPLACEMENT_LOOP', [kind, loop[0] ?? '', 'replacedBy'], {
      sv: `De har ersatt varandra i en slinga: ${way}. Ange vad som används nu, och ta bort en av ersättningarna.`,
      en: `They have replaced each other in a loop: ${way}. Say what is used now, and remove one of the replacements.`,
    });
  });
};

const byItself = (slug: string, place: Place): Finding =>
  finding('REPLACED_BY_ITSELF', place, {
    sv: `”${slug}” anges som ersatt av sig själv. Ange en annan.`,
    en: `“${slug}” is said to be replaced by itself. Name another.`,
  });
