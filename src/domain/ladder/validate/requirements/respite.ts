import { finding, type Finding, type Place } from '../../finding';
import type { RequirementRule } from '../rule';
import { knownRole } from '../unknown-reference';

/** Respite lasts a whole number of months, at least one, and runs in roles that exist. */
export const respite: RequirementRule = ({ requirement, place }, references) => {
  if (requirement.respite === undefined) return [];
  const { months, roles } = requirement.respite;
  return [
    ...(Number.isInteger(months) && months > 0 ? [] : [notSoManyMonths(months, [...place, 'respite', 'months'])]),
    ...roles.flatMap((role, index) => knownRole(role, [...place, 'respite', 'roles', index], references)),
  ];
};

const notSoManyMonths = (months: number, place: Place): Finding =>
  finding('AMOUNT_NOT_POSITIVE', place, {
    sv: `Anståndet är på ${months} månader. Ange ett heltal, minst 1, eller ta bort anståndet.`,
    en: `The respite is of ${months} months. State a whole number, at least 1, or remove the respite.`,
  });
