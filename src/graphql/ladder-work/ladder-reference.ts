import { referenceOfKey } from '../../catalog/placed-ladder';
import type { LadderReference } from '../../domain/ladder/ladder';
import { decodeIdOf } from '../node/global-id';

/**
 * The revision that a global id names.
 * @throws BAD_USER_INPUT when it is of another type, or no id at all.
 */
export const ladderReferenceOf = (id: string): LadderReference => referenceOfKey(decodeIdOf('Ladder', id));
