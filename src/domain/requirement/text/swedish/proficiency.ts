import type { Names } from '../names';

/** ` till nivå 2 eller högre`; nothing where the competence is only fulfilled or not. */
export const toProficiency = (competence: string, proficiency: number, names: Names): string => {
  const highest = names.highestProficiency(competence);
  if (highest === 1) return '';
  return proficiency === highest ? ` till nivå ${proficiency}` : ` till nivå ${proficiency} eller högre`;
};
