import type { LocalizedText } from '../../domain/text/language';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { eraseInUnit, type StoredAmounts } from './erase-in-unit';
import { noSuchPerson } from './no-such-person';
import { type PersonKey, reachedPerson } from './reached-person';

/** Whom to erase. */
export interface ErasePersonInput extends PersonKey {
  /** The id that the person is expected to have: an employer may give the same external id to somebody else. */
  readonly expected?: string | undefined;
  /** True to learn what would be erased: nothing is. */
  readonly dryRun?: boolean | undefined;
}

/** What was erased, or would be. */
export interface ErasedPerson extends StoredAmounts {
  /** The random id that stands in the trail, and from now on leads to nobody. */
  readonly id: string;
  /** What is left of it where the engine does not reach, for the operator. */
  readonly left: readonly LocalizedText[];
}

/**
 * Gallrar: deletes all that is stored of a person, leaves numbers that tell of nobody, and has what was deleted
 * destroyed on the disk. The rule, and what remains, stands in docs/adr/0010-people-and-erasure.md.
 */
export const erasePerson = async (
  context: MutationContext,
  { expected, dryRun, ...key }: ErasePersonInput,
): Promise<Outcome<ErasedPerson>> => {
  const outcome = await mutate<Omit<ErasedPerson, 'left'>>(
    context,
    { action: 'ERASE_PERSON', permission: 'ERASE_PEOPLE', dryRun },
    async (unit) => {
      const person = await reachedPerson(unit.stores, context.viewer, 'ERASE_PEOPLE', key);
      if (person === undefined || (expected !== undefined && expected !== person.id)) return noSuchPerson('externalId');
      const [erased] = await eraseInUnit(context, unit, [person]);
      return erased ? { value: { id: person.id, ...erased.amounts }, trace: erased.trace } : noSuchPerson('externalId');
    },
  );
  if (!('value' in outcome)) return outcome;
  const { left } = dryRun === true ? { left: [] } : await context.shredder.shred();
  return { value: { ...outcome.value, left } };
};
