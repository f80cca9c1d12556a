import { findPersonById } from '../../app/people/find-person';
import type { Person } from '../../domain/person/person';
import type { RequestContext } from '../context';

/** The person as they are after something has changed: the fields below read anew. */
export const personAfter = async (
  context: RequestContext,
  id: string,
): Promise<{ readonly person: Person | undefined }> => {
  context.people.forget(id);
  return { person: await findPersonById(context, id) };
};
