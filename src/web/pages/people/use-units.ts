import { useAnswer } from '../../api/use-answer';
import { UnitsOfPeopleDocument } from './people.generated';

/**
 * Codes of the units of the people that the viewer may see, in alphabetical order, to offer: those of the first two
 * hundred people, as the API does not list units. None until they are known.
 *
 * @param organization Code of the employer.
 */
export const useUnits = (organization: string): readonly string[] => {
  const answer = useAnswer(UnitsOfPeopleDocument, { organization });
  if (answer.state !== 'ANSWERED') return [];
  const units = answer.data.people.nodes.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  return [...new Set(units)].toSorted((one, other) => one.localeCompare(other));
};
