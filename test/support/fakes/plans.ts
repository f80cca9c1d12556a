import type { PlanStore } from '../../../src/app/ports/plan-store';
import type { DevelopmentPlan } from '../../../src/domain/plan/development-plan';
import { asStored, type FakeState } from './state';

/** Development plans in memory. */
export const fakePlans = ({ people, plans }: FakeState): PlanStore => {
  const versionsOf = (id: string): readonly DevelopmentPlan[] =>
    plans.filter((plan) => plan.id === id).sort((left, right) => left.version - right.version);
  return {
    plansOf: (personIds) => {
      const ids = new Set(plans.filter(({ person }) => personIds.includes(person)).map(({ id }) => id));
      return Promise.resolve([...ids].flatMap((id) => versionsOf(id).at(-1) ?? []));
    },
    find: (id) => Promise.resolve(versionsOf(id).at(-1)),
    versionsOf: (id) => Promise.resolve(versionsOf(id)),
    save: (plan) => {
      if (!people.has(plan.person)) return Promise.reject(new Error('There is no such person.'));
      if (plans.some((other) => isSameVersion(other, plan) || isOfSamePerson(other, plan))) {
        return Promise.reject(new Error('There is such a version of the plan already.'));
      }
      plans.push(asStored(plan));
      return Promise.resolve();
    },
    saveAgreement: ({ agreedByEmployeeAt, agreedByManagerAt, ...plan }) => {
      const place = plans.findIndex((other) => isSameVersion(other, plan));
      const found = plans[place];
      if (found) plans[place] = asStored({ ...found, agreedByEmployeeAt, agreedByManagerAt });
      return Promise.resolve();
    },
  };
};

type Version = Pick<DevelopmentPlan, 'id' | 'person' | 'version'>;

const isSameVersion = (one: Version, other: Version): boolean => one.id === other.id && one.version === other.version;

const isOfSamePerson = (one: Version, other: Version): boolean =>
  one.person === other.person && one.version === other.version;
