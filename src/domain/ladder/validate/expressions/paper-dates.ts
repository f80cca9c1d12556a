import type { QualificationLeaf } from '../../../requirement/expression';
import { finding } from '../../finding';
import type { NodeRule } from '../rule';

/** The dates of a demanded paper leave room for one. */
export const paperDates: NodeRule = ({ node, place }) => {
  if (node.kind !== 'QUALIFICATION' || leavesRoom(node)) return [];
  return [
    finding('DATES_EXCLUDE_ALL', place, {
      sv: `Datumen för ”${node.qualification}” utesluter varje bevis: ett från-datum ligger inte före sitt före-datum. Rätta dem.`,
      en: `The dates for “${node.qualification}” exclude every paper: a from-date is not before its before-date. Correct them.`,
    }),
  ];
};

/** Studies begin before or on the day of issue, so what was issued before a day was begun before it. */
export const leavesRoom = ({ begunFrom, begunBefore, issuedFrom, issuedBefore }: QualificationLeaf): boolean =>
  isBefore(begunFrom, begunBefore) && isBefore(issuedFrom, issuedBefore) && isBefore(begunFrom, issuedBefore);

const isBefore = (from: string | undefined, before: string | undefined): boolean =>
  from === undefined || before === undefined || from < before;
