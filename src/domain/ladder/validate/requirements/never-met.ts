import type { Expression, Leaf } from '../../../requirement/expression';
import type { IsoDay } from '../../../time/iso-day';
import { intersection } from '../../../time/validity';
import { leavesRoom } from '../expressions/paper-dates';
import { finding } from '../../finding';
import type { RequirementRule } from '../rule';

/**
 * A demand can be met on some day that it is in force. It cannot where its dates leave no room for a paper, or
 * where what it demands begins only after its last day.
 */
export const neverMet: RequirementRule = ({ requirement, place, within }) => {
  const { validTo } = intersection(requirement, within);
  if (canBeMet(requirement.expression, validTo)) return [];
  return [
    finding('DEMAND_NEVER_MET', [...place, 'expression'], {
      sv: `Kravet ”${requirement.slug}” kan aldrig uppfyllas: datumen i det går inte ihop med varandra eller med kravets sista dag. Rätta dem.`,
      en: `The requirement “${requirement.slug}” can never be met: its dates do not agree with each other or with its last day. Correct them.`,
    }),
  ];
};

/** Empty and overfull branches have findings of their own and are not dates. */
const canBeMet = (expression: Expression, lastDay: IsoDay | undefined): boolean => {
  switch (expression.kind) {
    case 'ALL_OF':
      return expression.of.every((part) => canBeMet(part, lastDay));
    case 'ANY_OF':
      return expression.of.length === 0 || expression.of.some((part) => canBeMet(part, lastDay));
    case 'AT_LEAST': {
      const possible = expression.of.filter((part) => canBeMet(part, lastDay));
      return possible.length >= Math.min(expression.threshold, expression.of.length);
    }
    default:
      return leafCanBeMet(expression, lastDay);
  }
};

const leafCanBeMet = (leaf: Leaf, lastDay: IsoDay | undefined): boolean => {
  const isInTime = (day: IsoDay | undefined): boolean => day === undefined || lastDay === undefined || day <= lastDay;
  if (leaf.kind === 'QUALIFICATION') return leavesRoom(leaf) && isInTime(leaf.begunFrom) && isInTime(leaf.issuedFrom);
  return leaf.kind !== 'EMPLOYMENT' || leaf.on === 'NOW' || isInTime(leaf.on);
};
