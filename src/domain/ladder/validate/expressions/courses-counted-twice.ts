import { finding } from '../../finding';
import type { NodeRule } from '../rule';

/**
 * Named courses give their points once each, so none of them may be held by holding another: one paper would
 * give the points of both. Equivalences count that are in force on some day of the requirement's.
 */
export const coursesCountedTwice: NodeRule = ({ node, place, inForce }, references) => {
  if (node.kind !== 'CREDITS') return [];
  return (node.courses ?? []).flatMap((course, index, courses) => {
    const counting = references.countingAs(course, inForce);
    const twin = courses.find((other, at) => (other === course ? at < index : counting.has(other)));
    if (twin === undefined) return [];
    return [
      finding('COURSES_COUNT_TWICE', place, {
        sv: `Den som har ”${twin}” har också ”${course}”, så samma studier räknas två gånger. Ta bort den ena.`,
        en: `Whoever has “${twin}” also has “${course}”, so the same studies count twice. Remove one of them.`,
      }),
    ];
  });
};
