import { sameValue } from '../../domain/same-value';
import type { Recorded } from '../ports/people-store';
import type { ListChange } from './import-figures';
import type { ListedFact } from './listed-fact';

/** A fact of a list, of a person who is recorded; its id is its own until it is known that the fact is. */
export interface ListedRecord<Fact> extends Pick<ListedFact, 'key' | 'says'> {
  /** Id of the person. */
  readonly person: string;
  readonly fact: Fact;
}

/** What becomes of a fact that a list tells of. */
export interface MergedFact<Fact> {
  readonly change: ListChange;
  readonly recorded: Recorded<Fact>;
}

/**
 * What becomes of a fact that the import with the id tells of, where `known` is recorded of the same. The list says how
 * things are, but for three: somebody's judgement, that it is so or not so (VERIFIED, REFUTED), stands with what was seen
 * until the list says otherwise in so many words; a level that was ended one by one stays so until the list says when it
 * ends; and what was recorded one by one stays so, so that no list deletes it.
 */
export const mergeFact = <Fact extends { readonly id: string }>(
  listed: ListedRecord<Fact>,
  known: Recorded<Fact> | undefined,
  importedIn: string,
): MergedFact<Fact> => {
  const { person, fact: told, says } = listed;
  if (known === undefined) return { change: 'added', recorded: { person, fact: told, importedIn } };
  const fact = { ...endOf(known), ...told, id: known.fact.id, ...judgementOn(known.fact, says) };
  const recorded = { person, fact, ...(known.importedIn !== undefined && { importedIn }) };
  return { change: sameValue(fact, known.fact) ? 'unchanged' : 'changed', recorded };
};

/** The end that a manager has set to a level; a list that says when it ends says it anew. */
const endOf = ({ fact, importedIn }: Recorded<object>): object =>
  importedIn === undefined && 'level' in fact && 'to' in fact ? { to: fact.to } : {};

/** What stands of a judgement. */
const judgementOn = (fact: object, says: ListedFact['says']): object => {
  if (!('verification' in fact) || fact.verification === 'CLAIMED') return {};
  return {
    ...(!says.verification && { verification: fact.verification }),
    ...(!says.verification && !says.source && 'source' in fact && { source: fact.source }),
  };
};
