import { finding } from '../../finding';
import type { NodeRule } from '../rule';

/** Points and months are more than none. */
export const positiveAmount: NodeRule = ({ node, place }) => {
  const [amount, swedish, english] =
    node.kind === 'CREDITS'
      ? [node.points, 'poäng', 'points']
      : node.kind === 'EXPERIENCE'
        ? [node.months, 'månader', 'months']
        : [1, '', ''];
  if (amount > 0) return [];
  return [
    finding('AMOUNT_NOT_POSITIVE', place, {
      sv: `Kravet gäller ${amount} ${swedish}. Ange ett tal större än 0, eller ta bort kravet.`,
      en: `The demand is for ${amount} ${english}. State a number above 0, or remove the demand.`,
    }),
  ];
};
