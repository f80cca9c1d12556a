import type { Person } from '../../../src/domain/person/person';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import type { FakePerson, FakeState } from './state';

/** The people who have had no verified employment with their employer since the day, the longest gone first. */
export const goneSince = ({ people, facts }: FakeState, day: IsoDay): readonly Person[] => {
  const lastDayOf = ({ person, firstToldAt }: FakePerson): string | undefined => {
    const held = [...facts.employments.values()]
      .filter((recorded) => recorded.person === person.id)
      .map(({ fact }) => fact)
      .filter(({ organization, verification }) => organization === person.organization && verification === 'VERIFIED');
    if (held.length === 0) return firstToldAt.slice(0, day.length);
    return held.some(({ to }) => to === undefined)
      ? undefined
      : held
          .map(({ to = '' }) => to)
          .sort()
          .at(-1);
  };
  return [...people.values()]
    .flatMap((told) => {
      const lastDay = lastDayOf(told);
      return lastDay === undefined || lastDay > day ? [] : [{ person: told.person, lastDay }];
    })
    .sort((left, right) => (left.lastDay + left.person.id < right.lastDay + right.person.id ? -1 : 1))
    .map(({ person }) => person);
};
