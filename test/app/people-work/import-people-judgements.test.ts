import { assignLevel } from '../../../src/app/people-work/assign-level';
import { importPeople } from '../../../src/app/people-work/import-people';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { Verification } from '../../../src/domain/person/verification';
import {
  assignmentCells,
  type Cells,
  employmentCells,
  evidenceCells,
  importInput,
  openPeopleDesk,
  type PeopleDesk,
  personCells,
} from '../../support/people-lists';
import { staff } from '../../support/title-desk';

const paper = { kind: 'QUALIFICATION', id: 'egen', qualification: 'bevis', issued: '2015-06-01' } as const;

/** Records the paper of the list one by one, as somebody has judged it. */
const recordedBy = async (
  desk: PeopleDesk,
  verification: Verification,
  source: Evidence['source'] = { kind: 'DIPLOMA' },
): Promise<void> => {
  await desk.import([employmentCells('p1')]);
  const { id } = await desk.personOf('p1');
  await desk.store.saveFacts('evidence', [{ person: id, fact: { ...paper, verification, source } }]);
};

/** What is recorded of the paper: its verification, its source and whether it is a list's. */
const paperIn = async (desk: PeopleDesk) =>
  (await desk.recorded()).evidence.map(({ fact, importedIn }) => [
    fact.id,
    fact.verification,
    fact.source.kind,
    importedIn !== undefined,
  ]);

describe('a judgement that somebody made', () => {
  it.each(['VERIFIED', 'REFUTED'] as const)('stands, when it is %s, while the list only supposes', async (judged) => {
    const desk = await openPeopleDesk();
    await recordedBy(desk, judged);
    expect(await desk.import([evidenceCells('p1')])).toMatchObject({ value: { evidence: { added: 0, unchanged: 1 } } });
    expect(await paperIn(desk)).toEqual([['egen', judged, 'DIPLOMA', false]]);
  });

  it('stands of an employment elsewhere, which a list claims unless it says more', async () => {
    const desk = await openPeopleDesk();
    const elsewhere = employmentCells('p1', { employer: '1280' });
    await desk.import([elsewhere]);
    const [employment] = (await desk.recorded()).employments;
    if (employment === undefined) throw new Error('There is no employment.');
    expect(employment.fact.verification).toBe('CLAIMED');
    const verified = { ...employment, fact: { ...employment.fact, verification: 'VERIFIED' as const } };
    await desk.store.saveFacts('employments', [verified]);
    expect(await desk.import([{ ...elsewhere, percent: '75' }])).toMatchObject({
      value: { employments: { changed: 1 } },
    });
    expect((await desk.recorded()).employments).toMatchObject([{ fact: { percent: 75, verification: 'VERIFIED' } }]);
  });

  it('is another when the list says so in so many words', async () => {
    const desk = await openPeopleDesk();
    await recordedBy(desk, 'REFUTED');
    await desk.import([evidenceCells('p1', 'bevis', { verification: 'VERIFIED', source: 'AUTHORITY_REGISTER' })]);
    expect(await paperIn(desk)).toEqual([['egen', 'VERIFIED', 'AUTHORITY_REGISTER', false]]);
    await desk.import([evidenceCells('p1', 'bevis', { verification: 'CLAIMED' })]);
    expect(await paperIn(desk)).toEqual([['egen', 'CLAIMED', 'HR_SYSTEM', false]]);
  });

  it('may be told with another source', async () => {
    const desk = await openPeopleDesk();
    await recordedBy(desk, 'VERIFIED');
    await desk.import([evidenceCells('p1', 'bevis', { source: 'AUTHORITY_REGISTER' })]);
    expect(await paperIn(desk)).toEqual([['egen', 'VERIFIED', 'AUTHORITY_REGISTER', false]]);
  });

  it('takes the place of what was but claimed', async () => {
    const desk = await openPeopleDesk();
    await recordedBy(desk, 'CLAIMED', { kind: 'OWN_STATEMENT' });
    expect(await desk.import([evidenceCells('p1')])).toMatchObject({ value: { evidence: { changed: 1 } } });
    expect(await paperIn(desk)).toEqual([['egen', 'VERIFIED', 'HR_SYSTEM', false]]);
  });

  it('is not of another paper, or of another person', async () => {
    const desk = await openPeopleDesk();
    await recordedBy(desk, 'REFUTED');
    await desk.import([evidenceCells('p1', 'bevis', { issued: '2016-06-01' }), evidenceCells('p2')]);
    expect(await paperIn(desk)).toContainEqual(['egen', 'REFUTED', 'DIPLOMA', false]);
    expect((await paperIn(desk)).filter(([, judged]) => judged === 'VERIFIED')).toHaveLength(2);
  });
});

describe('an uppdrag that a manager has ended', () => {
  const manager: Viewer = {
    kind: 'PERSON',
    subject: 'bo',
    grants: [{ organization: '1480', role: 'MANAGER', units: ['enhet-1'] }],
    isPlatformAdmin: false,
  };
  const listed = [personCells('p1', { unit: 'enhet-1' }), assignmentCells('p1')];
  const openEnded = async (): Promise<PeopleDesk> => {
    const desk = await openPeopleDesk();
    await desk.import(listed);
    const [given] = (await desk.recorded()).assignments;
    if (given === undefined) throw new Error('There is no assignment.');
    const change = { kind: 'END', assignment: given.fact.id, to: '2026-03-31' } as const;
    expect(await assignLevel(desk.as(manager), { person: given.person, change })).toHaveProperty('value');
    return desk;
  };
  const ends = async (desk: PeopleDesk) => (await desk.recorded()).assignments.map(({ fact }) => fact.to);

  it('stays so while lists tell of it without an end', async () => {
    const desk = await openEnded();
    expect(await desk.import(listed)).toMatchObject({ value: { assignments: { unchanged: 1, changed: 0 } } });
    expect(await ends(desk)).toEqual(['2026-03-31']);
  });

  it('ends when a list says so in so many words', async () => {
    const desk = await openEnded();
    await desk.import([assignmentCells('p1', { to: '2026-05-31' })]);
    expect(await ends(desk)).toEqual(['2026-05-31']);
  });

  it('is not deleted by a list that no longer tells of it', async () => {
    const desk = await openEnded();
    await desk.import([personCells('p1', { unit: 'enhet-1' })], { deleteMissing: true, confirmDeletions: true });
    expect(await ends(desk)).toEqual(['2026-03-31']);
  });

  it('lasts again when it was a list that had ended it', async () => {
    const desk = await openPeopleDesk();
    await desk.import([assignmentCells('p1', { to: '2026-05-31' })]);
    await desk.import([assignmentCells('p1')]);
    expect(await ends(desk)).toEqual([undefined]);
  });
});

describe('what was recorded both by a list and one by one', () => {
  it('is changed where a list told of it', async () => {
    const desk = await openPeopleDesk();
    await desk.import([evidenceCells('p1')]);
    const { id } = await desk.personOf('p1');
    const own = { ...paper, verification: 'CLAIMED', source: { kind: 'OWN_STATEMENT' } } as const;
    await desk.store.saveFacts('evidence', [{ person: id, fact: own }]);
    await desk.import([evidenceCells('p1', 'bevis', { expires: '2030-12-31' })]);
    const { evidence } = await desk.recorded();
    expect(evidence.map(({ fact }) => [fact.verification, fact.expires])).toContainEqual(['CLAIMED', undefined]);
    expect(evidence.map(({ fact }) => [fact.verification, fact.expires])).toContainEqual(['VERIFIED', '2030-12-31']);
  });
});

describe('what a whole list does not tell of', () => {
  const whole = { deleteMissing: true, confirmDeletions: true };

  it('is deleted where an earlier list told of it, people with all that is theirs among it', async () => {
    const desk = await openPeopleDesk();
    await desk.import([employmentCells('p1'), evidenceCells('p1'), assignmentCells('p1'), employmentCells('p2')]);
    expect(await desk.import([employmentCells('p1')], whole)).toMatchObject({
      value: {
        people: { unchanged: 1, deleted: 1 },
        employments: { unchanged: 1, deleted: 1 },
        evidence: { deleted: 1 },
        assignments: { deleted: 1 },
      },
    });
    const { people, employments, evidence, assignments } = await desk.recorded();
    expect(people.map(({ externalId }) => externalId)).toEqual(['p1']);
    expect([employments.length, evidence.length, assignments.length]).toEqual([1, 0, 0]);
    expect(await desk.trail()).toHaveLength(2);
  });

  it('stays where it was recorded one by one, with whom it is of', async () => {
    const desk = await openPeopleDesk();
    await recordedBy(desk, 'VERIFIED');
    await desk.import([evidenceCells('p1')]);
    expect(await desk.import([employmentCells('p2')], whole)).toMatchObject({
      value: { people: { added: 1, deleted: 0 }, employments: { added: 1, deleted: 1 }, evidence: { deleted: 0 } },
    });
    expect(await paperIn(desk)).toHaveLength(1);
  });

  it('stays unless the list is said to be whole', async () => {
    const desk = await openPeopleDesk();
    await desk.import([employmentCells('p1')]);
    await desk.import([employmentCells('p2')]);
    expect((await desk.recorded()).people).toHaveLength(2);
  });

  it('is not deleted when it is the most of it, unless that is confirmed', async () => {
    const desk = await openPeopleDesk();
    const many = Array.from({ length: 20 }, (_, index) => employmentCells(`p${index}`));
    await desk.import(many);
    const refused = await desk.import(many.slice(0, 9), { deleteMissing: true });
    expect(refused).toMatchObject({ problems: [{ code: 'INVALID_VALUE', path: ['confirmDeletions'] }] });
    expect(refused).toMatchObject({
      problems: [{ sv: expect.stringContaining('11 av 20 personer, 11 av 20 anställningar') as string }],
    });
    expect((await desk.recorded()).people).toHaveLength(20);
    expect(await desk.import(many.slice(0, 10), { deleteMissing: true })).toMatchObject({
      value: { people: { deleted: 10 } },
    });
    expect(await desk.import(many.slice(0, 1), whole)).toMatchObject({ value: { people: { deleted: 9 } } });
  });

  it('is not deleted of one kind when the list tells of another alone', async () => {
    const desk = await openPeopleDesk();
    const ids = Array.from({ length: 6 }, (_, index) => `p${index}`);
    await desk.import(ids.flatMap((id) => [employmentCells(id), evidenceCells(id)]));
    const merits = ids.map((id) => evidenceCells(id));
    expect(await desk.import(merits, { deleteMissing: true })).toMatchObject({
      problems: [{ en: expect.stringContaining('delete 6 of 6 employments.') as string }],
    });
  });

  it('is deleted without a question when it is a handful', async () => {
    const desk = await openPeopleDesk();
    await desk.import(Array.from({ length: 5 }, (_, index) => employmentCells(`p${index}`)));
    expect(await desk.import([employmentCells('q1')], { deleteMissing: true })).toMatchObject({
      value: { people: { added: 1, deleted: 5 } },
    });
  });

  it('is destroyed on the disk once it is deleted, and nothing is when nothing was', async () => {
    const desk = await openPeopleDesk();
    let shreds = 0;
    const shredder = { shred: () => Promise.resolve({ left: [], shreds: (shreds += 1) }) };
    const importing = (cells: readonly Cells[], more: object) =>
      importPeople(desk.as(staff.hrPerson, { shredder }), importInput(cells, more));
    await importing([employmentCells('p1'), employmentCells('p2')], whole);
    await importing([employmentCells('p1')], { ...whole, dryRun: true });
    expect(shreds).toBe(0);
    const done = { ...whole, idempotencyKey: 'nyckel' };
    await importing([employmentCells('p1')], done);
    await importing([employmentCells('p1')], done);
    expect(shreds).toBe(1);
  });

  it('is of no other employer', async () => {
    const desk = await openPeopleDesk();
    const elsewhere = { id: 'annan', organization: '1280', externalId: 'p1', complete: [] };
    await desk.store.savePeople([elsewhere], { instant: '2026-01-01T00:00:00.000Z', importedIn: 'annan-lista' });
    expect(await desk.import([employmentCells('p1')], whole)).toMatchObject({ value: { people: { added: 1 } } });
    expect(await desk.store.findByIds(['annan'])).toHaveLength(1);
  });
});
