import { randomBytes, randomUUID } from 'node:crypto';
import type { Stores } from '../../../src/app/ports/unit-of-work';
import type { AuditEntry } from '../../../src/domain/audit/audit-event';
import type { Assignment } from '../../../src/domain/person/assignment';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { Person } from '../../../src/domain/person/person';
import type { RecordedEmployment } from '../../../src/domain/person/recorded-employment';
import type { DevelopmentPlan } from '../../../src/domain/plan/development-plan';

/** A person of whom every text that can be told holds a mark of their own. */
export interface MarkedPerson {
  readonly mark: string;
  readonly person: Person;
  readonly employments: readonly RecordedEmployment[];
  readonly evidence: readonly Evidence[];
  readonly assignments: readonly Assignment[];
  readonly plan: DevelopmentPlan;
}

/** Letters alone: digits could by chance look like a personnummer. */
const newMark = (): string =>
  `kanarie${randomBytes(12)
    .toString('hex')
    .replace(/\d/gu, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`;

/** A new one, of the employer. */
export const markedPerson = (organization: string): MarkedPerson => {
  const mark = newMark();
  const person: Person = {
    id: randomUUID(),
    organization,
    externalId: `anst-7-${mark}`,
    unit: `enhet-7-${mark}`,
    complete: ['EVIDENCE'],
  };
  const issued = '2012-06-01';
  const paper = { issued, expires: '2031-02-03', verification: 'VERIFIED', source: { kind: 'DIPLOMA' } } as const;
  return {
    mark,
    person,
    employments: [
      {
        id: randomUUID(),
        organization: `arbetsgivare-${mark}`,
        label: `Titel ${mark}`,
        form: 'FIXED_TERM',
        from: '2014-08-18',
        to: '2019-12-31',
        percent: 73,
        verification: 'CLAIMED',
      },
      {
        id: randomUUID(),
        organization,
        label: `Titel här ${mark}`,
        form: 'PERMANENT',
        from: '2020-01-07',
        percent: 81,
        verification: 'VERIFIED',
      },
    ],
    evidence: [
      { ...paper, id: randomUUID(), kind: 'QUALIFICATION', qualification: `examen-${mark}`, begun: '2009-08-20' },
      {
        ...paper,
        id: randomUUID(),
        kind: 'QUALIFICATION',
        qualification: `kurs-${mark}`,
        source: { kind: 'VALIDATION', validated: `validerad-${mark}` },
      },
      { ...paper, id: randomUUID(), kind: 'CREDITS', area: `ämne-${mark}`, points: 187.5, unit: 'GYMNASIEPOANG' },
      { ...paper, id: randomUUID(), kind: 'COMPETENCE', competence: `kunnande-${mark}`, proficiency: 4 },
    ],
    assignments: [
      {
        id: randomUUID(),
        organization,
        scale: `skala-${mark}`,
        level: `niva-${mark}`,
        role: `roll-${mark}`,
        from: '2022-03-04',
        to: '2029-05-06',
      },
    ],
    plan: {
      id: randomUUID(),
      person: person.id,
      version: 1,
      target: { ladder: `trappa-${mark}`, step: `steg-${mark}` },
      actions: [
        { kind: 'OWN', text: `Vill läsa ${mark}`, due: '2027-01-15', isDone: false },
        {
          kind: 'ROUTE',
          action: { kind: 'STUDY', opportunity: `tillfälle-${mark}`, qualification: `kurs-${mark}` },
          since: '2026-03-31',
          due: '2027-06-16',
        },
      ],
      isCancelled: false,
      agreedByEmployeeAt: '2026-04-01T10:00:00.000Z',
      agreedByManagerAt: '2026-04-02T11:00:00.000Z',
      savedAt: '2026-03-31T09:00:00.000Z',
    },
  };
};

/** Writes all that is told of the person, with two versions of the plan. */
export const recordMarked = async (
  stores: Stores,
  { person, employments, evidence, assignments, plan }: MarkedPerson,
): Promise<void> => {
  const of = <Fact>(fact: Fact) => ({ person: person.id, fact });
  await stores.people.savePeople([person], { instant: '2026-03-01T08:00:00.000Z' });
  await stores.people.saveFacts('employments', employments.map(of));
  await stores.people.saveFacts('evidence', evidence.map(of));
  await stores.people.saveFacts('assignments', assignments.map(of));
  await stores.plans.save(plan);
  await stores.plans.save({ ...plan, version: 2, isCancelled: true, savedAt: '2026-05-31T09:00:00.000Z' });
  await stores.idempotency.remember(
    person.id,
    'SAVE_PLAN',
    'nyckel',
    { inputHash: 'f00d', result: { plan: plan.id } },
    AT,
  );
  await stores.audit.takeTurn();
  await stores.audit.append(ownAct(person));
};

/** What the person did themself, as it stands in the trail. */
const ownAct = ({ id, organization }: Person): AuditEntry => ({
  at: AT,
  actor: { kind: 'PERSON', subject: id },
  action: 'SAVE_PLAN',
  organization,
  subject: { kind: 'people', key: id },
  differences: [{ path: ['version'], after: 1 }],
  requestId: '0b5d4c8e-3f7a-4f0e-9a52-6d1d1f0b7c11',
});

const AT = '2026-05-31T09:00:00.000Z';

/** Tells of the same facts otherwise, so that what they were stays behind wherever the engine keeps it. */
export const retellMarked = async (stores: Stores, marked: MarkedPerson): Promise<void> => {
  const { person, employments, mark } = marked;
  await stores.people.savePeople([{ ...person, unit: `ny-7-${mark}` }], { instant: AT });
  await stores.people.saveFacts(
    'employments',
    employments.map((fact) => ({ person: person.id, fact: { ...fact, label: `Ny titel ${mark}` } })),
  );
};
