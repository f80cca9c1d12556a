import { refused, type Refused } from '../mutation/outcome';

/**
 * The same for a person that nobody is and for one that the viewer may not do this with; it repeats no id.
 *
 * @param field of the input, that which names the person.
 */
export const noSuchPerson = (field: 'person' | 'externalId'): Refused =>
  refused({
    code: 'NOT_FOUND',
    path: [field],
    sv: 'Det finns ingen sådan medarbetare som du får göra det här med.',
    en: 'There is no such employee that you may do this with.',
  });
