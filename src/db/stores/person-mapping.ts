import type { Person, RecordPart } from '../../domain/person/person';
import type { PersonRow } from '../rows/person-row';
import type { Columns } from './insert-rows';

/** The row that holds a person. */
export const rowOfPerson = (
  person: Person,
  told: Pick<PersonRow, 'firstToldAt' | 'importedIn'>,
): Columns<PersonRow> => {
  const { id, organization, externalId, unit = null, complete } = person;
  return { id, organization, externalId, unit, complete, ...told };
};

/** The person that a row holds. */
export const personInRow = ({ id, organization, externalId, unit, complete }: Columns<PersonRow>): Person => ({
  id,
  organization,
  externalId,
  ...(unit !== null && { unit }),
  // What was stored is what `rowOfPerson` was given.
  complete: complete as readonly RecordPart[],
});
