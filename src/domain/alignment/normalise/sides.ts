import { LONGEST_LABEL } from './words';

/**
 * The sides of a label with slashes, each as a label of its own: `barnskötare/elevassistent`. What a side leaves out
 * is taken from the other: `Kvalitetsingenjör/-tekniker, metallurgi`, `Platschef/Områdeschef, försäkringskassa`.
 * Empty for a label without a slash.
 */
export const sidesOf = (label: string): readonly string[] => {
  const sides = label
    .slice(0, LONGEST_LABEL)
    .split(slash)
    .filter((side) => side.trim() !== '');
  if (sides.length < 2) return [];
  const tail = /,.*$/su.exec(sides.at(-1) ?? '')?.[0] ?? '';
  return sides.slice(0, MOST_SIDES).map((side) => (side.includes(',') ? side : `${side}${tail}`).trim());
};

const MOST_SIDES = 4;

/** Between words, not within brackets or between digits. */
const slash = /\s*[/\\|](?![^(]*\))(?!\d)\s*/u;
