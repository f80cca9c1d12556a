import type { Names } from '../names';

/** ` at level 2 or higher`; nothing where the competence is only fulfilled or not. */
export const atProficiency = (competence: string, proficiency: number, names: Names): string => {
  const highest = names.highestProficiency(competence);
  if (highest === 1) return '';
  return proficiency === highest ? ` at level ${proficiency}` : ` at level ${proficiency} or higher`;
};
