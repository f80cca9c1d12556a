import { WithSwedish } from '../../language/with-swedish';
import { signForDeviation } from '../../vocabulary/deviation';
import type { Sides } from './comparable';
import type { ComparedPairFragment } from './compare.generated';
import { say } from './compare-texts';

interface RelationWordProps {
  readonly relation: ComparedPairFragment['relation'];
  readonly sides: Sides;
}

/** How two steps stand to each other, as a sign and in words that name the sides. */
export const RelationWord = ({ relation, sides: { left, right, swedish } }: RelationWordProps) => (
  <>
    <span aria-hidden>{signForDeviation[relation]}</span>{' '}
    <WithSwedish text={say(`relation.${relation}`, { left, right })} words={swedish} />
  </>
);
