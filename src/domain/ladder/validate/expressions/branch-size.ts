import { isBranch } from '../../../requirement/expression';
import { finding } from '../../finding';
import type { NodeRule } from '../rule';

/** A branch has something in it, and asks for no more of it than there is. */
export const branchSize: NodeRule = ({ node, place }) => {
  if (!isBranch(node)) return [];
  if (node.of.length === 0)
    return [
      finding('EMPTY_BRANCH', place, {
        sv: 'Kravgruppen är tom. Lägg till det som krävs eller ta bort gruppen.',
        en: 'The group of demands is empty. Add what is demanded or remove the group.',
      }),
    ];
  if (node.kind !== 'AT_LEAST' || isWholeWithin(node.threshold, node.of.length)) return [];
  return [
    finding('THRESHOLD_OUT_OF_RANGE', place, {
      sv: `Kravgruppen begär ${node.threshold} av ${node.of.length}. Ange ett heltal från 1 till ${node.of.length}.`,
      en: `The group demands ${node.threshold} of ${node.of.length}. State a whole number from 1 to ${node.of.length}.`,
    }),
  ];
};

const isWholeWithin = (value: number, highest: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= highest;
