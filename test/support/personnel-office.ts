import type { MutationContext } from '../../src/app/mutation/mutation-context';
import type { Shredded } from '../../src/app/ports/erasure-store';
import { OPERATOR, type Viewer } from '../../src/domain/access/viewer';
import type { Person } from '../../src/domain/person/person';
import type { RecordedEmployment } from '../../src/domain/person/recorded-employment';
import type { IsoDay } from '../../src/domain/time/iso-day';
import { createRequestContext } from '../../src/graphql/context';
import { catalog } from './builders/catalog';
import { type FakeUnitOfWork, fakeUnitOfWork } from './fakes/unit-of-work';
import { mutationSurroundings } from './mutation-surroundings';

/** Malmö, the employer of the people in these tests. */
export const EMPLOYER = '1280';

const who = (
  subject: string,
  grant: Omit<Viewer['grants'][number], 'organization'>,
  organization = EMPLOYER,
): Viewer => ({
  kind: 'PERSON',
  subject,
  grants: [{ organization, ...grant }],
  isPlatformAdmin: false,
});

/** Those who ask about people. */
export const asking = {
  operator: OPERATOR,
  hr: who('hr', { role: 'HR_SYSTEM' }),
  hrElsewhere: who('hr-elsewhere', { role: 'HR_SYSTEM' }, '1480'),
  manager: who('manager', { role: 'MANAGER', units: ['forskolan-1'] }),
  admin: who('admin', { role: 'ADMIN' }),
  employee: (externalId: string) => who(`sub-${externalId}`, { role: 'EMPLOYEE', person: externalId }),
  platformAdmin: { kind: 'PERSON', subject: 'platform', grants: [], isPlatformAdmin: true } satisfies Viewer,
};

/** What is stored of people, in memory, and how often it was shredded. */
export interface PersonnelOffice {
  readonly database: FakeUnitOfWork;
  readonly as: (viewer: Viewer) => MutationContext;
  readonly timesShredded: () => number;
  /** Records a person with the employments. */
  readonly employ: (externalId: string, employments: readonly Partial<RecordedEmployment>[]) => Promise<Person>;
}

/** Opens one on the day; what shredding leaves is as given. */
export const openPersonnelOffice = (today: IsoDay = '2026-06-01', left: Shredded['left'] = []): PersonnelOffice => {
  const database = fakeUnitOfWork();
  const surroundings = mutationSurroundings(catalog(), today, database);
  const counts = { shredded: 0, people: 0 };
  const shred = (): Promise<Shredded> => {
    counts.shredded += 1;
    return Promise.resolve({ left });
  };
  return {
    database,
    timesShredded: () => counts.shredded,
    as: (viewer) => createRequestContext({ ...surroundings, viewer, shredder: { shred } }),
    employ: async (externalId, employments) => {
      counts.people += 1;
      const id = `10000000-0000-4000-8000-${String(counts.people).padStart(12, '0')}`;
      const person: Person = { id, organization: EMPLOYER, externalId, unit: 'forskolan-1', complete: [] };
      await database.stores.people.savePeople([person], { instant: '2020-01-01T08:00:00.000Z' });
      await database.stores.people.saveFacts(
        'employments',
        employments.map((parts, index) => ({ person: id, fact: employment(`${id}-${index}`, parts) })),
      );
      return person;
    },
  };
};

const employment = (id: string, parts: Partial<RecordedEmployment>): RecordedEmployment => ({
  id,
  organization: EMPLOYER,
  label: 'barnskotare',
  form: 'PERMANENT',
  from: '2020-01-01',
  percent: 100,
  verification: 'VERIFIED',
  ...parts,
});
