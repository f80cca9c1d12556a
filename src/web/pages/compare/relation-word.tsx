import { WithSwedish } from '../../language/with-swedish';
import { signForDeviation } from '../../vocabulary/deviation';
import type { Sides } from './comparable';
import type { ComparedPairFragment } from './compare.generated';
import { say } from './compare-texts';

interface RelationWordProps {
  readonly relation: ComparedPairFragment['relation'];
  readonly sides: Sides;
}

/** How two steps stand to each other, as a sign and in words that name the sides; the names of ladders are in the language of the page. */
export const RelationWord = ({ relation, sides: { left, right, ladders, swedish } }: RelationWordProps) => (
  <>
    <span aria-hidden>{signForDeviation[relation]}</span>{' '}
    <span>
      <WithSwedish
        text={say(`relation.${relation}`, { left, right, leftLadder: ladders.left, rightLadder: ladders.right })}
        words={relation === 'ADDED' || relation === 'REMOVED' ? [] : swedish}
      />
    </span>
  </>
);
