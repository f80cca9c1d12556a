import { finding, type Finding } from '../../finding';
import type { Ladder } from '../../ladder';
import type { LadderReferences } from '../references';
import type { LadderRule } from '../rule';
import { knownLadder, knownOrganization, knownRevision, knownScale } from '../unknown-reference';

/** What the ladder itself names exists: its owner, its scale, and the revision it is based on. */
export const ladderReferences: LadderRule = (ladder, references) => [
  ...knownOrganization(ladder.organization, ['organization'], references),
  ...knownScale(ladder.scale, ['scale'], references),
  ...baseFindings(ladder, references),
];

const baseFindings = ({ slug, basedOn }: Ladder, references: LadderReferences): readonly Finding[] => {
  if (basedOn === undefined) return [];
  if (basedOn.slug === slug)
    return [
      finding('BASED_ON_ITSELF', ['basedOn'], {
        sv: 'Trappan bygger på sig själv. Ange en annan trappa som grund, eller ingen.',
        en: 'The ladder is based on itself. Name another ladder as its base, or none.',
      }),
    ];
  return [
    ...knownLadder(basedOn.slug, ['basedOn', 'slug'], references),
    ...knownRevision(basedOn.slug, basedOn.revision, ['basedOn', 'revision'], references),
  ];
};
