import { finding } from '../../finding';
import type { NodeRule } from '../rule';

/** A demanded proficiency is one that an assessment of the competence can give. */
export const proficiencyRange: NodeRule = ({ node, place }, references) => {
  if (node.kind !== 'COMPETENCE') return [];
  const highest = references.competence(node.competence)?.proficiencies ?? node.proficiency;
  if (Number.isInteger(node.proficiency) && node.proficiency >= 1 && node.proficiency <= highest) return [];
  return [
    finding('PROFICIENCY_OUT_OF_RANGE', place, {
      sv: `Kompetensen ”${node.competence}” kan inte bedömas till ${node.proficiency}. Ange en grad från 1 till ${highest}.`,
      en: `The competence “${node.competence}” cannot be assessed at ${node.proficiency}. State a proficiency from 1 to ${highest}.`,
    }),
  ];
};
