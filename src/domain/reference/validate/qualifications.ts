import { finding, type Finding } from '../../ladder/finding';
import { loops } from '../../ladder/validate/graph';
import type { LadderReferences } from '../../ladder/validate/references';
import { existingSeqfLevel } from '../../ladder/validate/seqf-level';
import { knownOrganization, knownQualification } from '../../ladder/validate/unknown-reference';
import { validityOrder } from '../../ladder/validate/validity-order';
import type { Qualification } from '../../qualification/qualification';
import { statedCredits } from './stated-credits';
import type { ReferenceRule } from './rule';

/** A qualification names what exists, lies on a level that exists, and includes and equals only others. */
export const qualificationFindings: ReferenceRule = ({ qualifications }, references) => [
  ...qualifications.flatMap((qualification) => {
    const place = ['qualifications', qualification.slug];
    return [
      ...knownOrganization(qualification.issuer, [...place, 'issuer'], references),
      ...existingSeqfLevel(qualification.seqfLevel, [...place, 'seqfLevel']),
      ...statedCredits(qualification, place),
      ...qualification.includes.flatMap((part, index) =>
        knownQualification(part, [...place, 'includes', index], references),
      ),
      ...equivalenceFindings(qualification, references),
    ];
  }),
  ...inclusionLoops(qualifications, references),
];

const equivalenceFindings = ({ slug, equivalents }: Qualification, references: LadderReferences): readonly Finding[] =>
  equivalents.flatMap((equivalence, index) => {
    const place = ['qualifications', slug, 'equivalents', index];
    const validity = validityOrder(equivalence, place);
    if (equivalence.qualification !== slug)
      return [...validity, ...knownQualification(equivalence.qualification, place, references)];
    return [
      ...validity,
      finding('EQUIVALENT_TO_ITSELF', place, {
        sv: `”${slug}” anges som likvärdig med sig själv. Ange en annan kvalifikation.`,
        en: `“${slug}” is said to be equivalent to itself. Name another qualification.`,
      }),
    ];
  });

const inclusionLoops = (qualifications: readonly Qualification[], references: LadderReferences): readonly Finding[] =>
  loops(
    qualifications.map((qualification) => qualification.slug),
    (slug) => references.qualification(slug)?.includes ?? [],
  ).map((loop) => {
    const way = [...loop, loop[0]].join(' → ');
    return finding('INCLUSION_LOOP', ['qualifications', loop[0] ?? '', 'includes'], {
      sv: `Kvalifikationerna ingår i varandra i en slinga: ${way}. Ta bort den som inte ingår.`,
      en: `The qualifications include each other in a loop: ${way}. Remove the one that is not included.`,
    });
  });
