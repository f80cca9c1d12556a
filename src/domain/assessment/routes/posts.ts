import type { Employment } from '../../person/employment';
import { covers } from '../../requirement/evaluate/standing';
import { addDays, type IsoDay } from '../../time/iso-day';

const FULL_TIME = 100;

/** The verified employments on the day. */
export const postsOn = (employments: readonly Employment[], day: IsoDay): readonly Employment[] =>
  employments.filter((one) => one.verification === 'VERIFIED' && covers(one, day));

/** What is worked in the role on the first day goes on to the last, also where it would have ended earlier. */
export const prolonged = (
  employments: readonly Employment[],
  role: string,
  first: IsoDay,
  last: IsoDay,
): readonly Employment[] =>
  employments.map((one) =>
    one.role === role && isCurrent(one, first) && endsBefore(one, last) ? { ...one, to: last } : one,
  );

/** The new employment begins on its first day, and the present ones end the day before. */
export const changed = (employments: readonly Employment[], post: Employment): readonly Employment[] => [
  ...employments.flatMap((one) => (isCurrent(one, post.from) ? untilBefore(one, post.from) : [one])),
  post,
];

/**
 * From the first day until the one when the studies are over, so many percent of full time are left for work, in
 * proportion over the present employments. Where nothing is left the person is on leave: still employed, but in no
 * role, so that no experience is gained. Then all is as before.
 */
export const besideStudies = (
  employments: readonly Employment[],
  first: IsoDay,
  over: IsoDay,
  percentLeft: number,
): readonly Employment[] => {
  if (over <= first) return employments;
  const present = employments.filter((one) => isCurrent(one, first));
  const worked = present.reduce((sum, { percent }) => sum + percent, 0);
  const share = (percent: number): number =>
    worked <= percentLeft ? percent : Math.max(Math.floor((percent * percentLeft) / worked), 1);
  return employments.flatMap((one) => {
    if (!isCurrent(one, first)) return [one];
    const { role, ...rest } = one;
    const meanwhile: Employment = {
      ...rest,
      id: `${one.id} meanwhile`,
      from: first,
      to: endsBefore(one, over) && one.to !== undefined ? one.to : addDays(over, -1),
      percent: share(one.percent),
      ...(role !== undefined && percentLeft > 0 && { role }),
    };
    const after = one.to !== undefined && one.to < over ? [] : [{ ...one, id: `${one.id} after`, from: over }];
    return [...untilBefore(one, first), meanwhile, ...after];
  });
};

/** True of the employment that the id names, and of the parts that studies have divided it into. */
export const isPartOf = ({ id }: Employment, employment: string): boolean =>
  id === employment || id.startsWith(`${employment} `);

/** How much is left for work beside studies at the pace, in percent of full time. */
export const leftBeside = (pace: number): number => Math.max(FULL_TIME - pace, 0);

const isCurrent = (one: Employment, day: IsoDay): boolean => one.verification !== 'REFUTED' && covers(one, day);

const endsBefore = ({ to }: Employment, day: IsoDay): boolean => to !== undefined && to < day;

/** The part before the day. */
const untilBefore = (one: Employment, day: IsoDay): readonly Employment[] =>
  one.from < day ? [{ ...one, to: addDays(day, -1) }] : [];
