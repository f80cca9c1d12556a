import { judgeRecorded } from '../../../src/app/people-work/judge-recorded';
import type { Viewer } from '../../../src/domain/access/viewer';
import { evidenceCells, openPeopleDesk, personCells } from '../../support/people-lists';

/** The manager of the unit, who is the person when they sign in. */
const managerWho = (person: string): Viewer => ({
  kind: 'PERSON',
  subject: 'bo',
  grants: [{ organization: '1480', role: 'MANAGER', units: ['enhet-1'], person }],
  isPlatformAdmin: false,
});

it.each([
  ['verifies the merits of others in their unit', 'p2', 'VERIFIED', undefined],
  ['does not verify their own, though they lead the unit that they are in', 'p1', 'CLAIMED', 'NOT_ALLOWED'],
])('a manager %s', async (_what, who, verification, problem) => {
  const desk = await openPeopleDesk();
  await desk.import([
    personCells('p1', { unit: 'enhet-1' }),
    evidenceCells('p1', 'bevis', { verification: 'CLAIMED' }),
  ]);
  const [claim] = (await desk.recorded()).evidence;
  if (claim === undefined) throw new Error('There is no claim.');
  const recorded = { kind: 'evidence', id: claim.fact.id } as const;
  const input = { person: claim.person, recorded, verification: 'VERIFIED' } as const;
  const outcome = await judgeRecorded(desk.as(managerWho(who)), input);
  expect('problems' in outcome ? outcome.problems[0]?.code : undefined).toBe(problem);
  expect((await desk.recorded()).evidence[0]?.fact.verification).toBe(verification);
});
