import type { PeopleFilter, PeopleStore } from '../../src/app/ports/people-store';
import { assignment, assessment, credits, paper } from '../support/builders/person';
import { employmentOf, person, recordedEmployment } from '../support/builders/recorded';
import { describeStores } from '../support/stores';

const MARCH = { instant: '2026-03-01T12:00:00.000Z', importedIn: 'march' };
const APRIL = { instant: '2026-04-01T12:00:00.000Z', importedIn: 'april' };
const NOBODY = { employments: [], evidence: [], assignments: [] };

const byExternalId = <Entry extends { readonly externalId: string }>(people: readonly Entry[]): readonly Entry[] =>
  people.toSorted((left, right) => (left.externalId < right.externalId ? -1 : 1));

describeStores('The store of people', (open) => {
  const openPeople = async (): Promise<PeopleStore> => (await open()).stores.people;

  it('knows nobody at first, and takes in nobody', async () => {
    const people = await openPeople();
    await people.savePeople([], MARCH);
    await people.saveFacts('evidence', []);
    await people.markImported('evidence', [], 'march');
    await people.erase([]);

    expect(await people.findByIds(['id-of-a1'])).toEqual([]);
    expect(await people.findByIds([])).toEqual([]);
    expect(await people.findByExternalIds('1480', ['a1'])).toEqual([]);
    expect(await people.list({ organization: '1480' }, 10)).toEqual({ people: [], totalCount: 0, hasMore: false });
    expect(await people.factsOf(['id-of-a1'])).toEqual(NOBODY);
    expect(await people.findFact('employments', 'employment-of-a1')).toBeUndefined();
    expect(await people.listGoneSince('2026-03-01', 10)).toEqual([]);
  });

  it('finds people by id and by what their own employer calls them', async () => {
    const people = await openPeople();
    const full = person('a1', { unit: 'hemtjanst-1', complete: ['EVIDENCE', 'ASSIGNMENTS'] });
    const scant = person('a2');
    const namesake = person('a1', { id: 'elsewhere', organization: '1280' });
    await people.savePeople([full, scant, namesake], MARCH);

    expect(byExternalId(await people.findByIds([full.id, scant.id, full.id, 'nobody']))).toEqual([full, scant]);
    expect(byExternalId(await people.findByExternalIds('1480', ['a2', 'a1', 'a1', 'a9']))).toEqual([full, scant]);
    expect(await people.findByExternalIds('1280', ['a1', 'a2'])).toEqual([namesake]);
  });

  it('puts a person in the place of the one with the same id, and forgets what was known', async () => {
    const people = await openPeople();
    await people.savePeople([person('a1', { unit: 'hemtjanst-1', complete: ['EVIDENCE'] })], MARCH);

    const moved = person('b7', { id: 'id-of-a1' });
    await people.savePeople([person('b7', { id: 'id-of-a1', unit: 'skola-2' }), moved], APRIL);

    expect(await people.findByIds(['id-of-a1'])).toEqual([moved]);
    expect(await people.findByExternalIds('1480', ['a1'])).toEqual([]);
  });

  it('refuses two people whom an employer calls the same', async () => {
    const people = await openPeople();
    await people.savePeople([person('a1')], MARCH);

    await expect(people.savePeople([person('a1', { id: 'another' })], MARCH)).rejects.toThrow();

    expect(await people.findByIds(['another'])).toEqual([]);
  });

  it('lists the people of an employer page by page, sign by sign and not by any language', async () => {
    const people = await openPeople();
    const inOrder = ['-1', '.1', '1', '10', '2', ':1', 'A1', 'Z1', '_1', 'a1', 'a_1', 'aa1', 'z1'].map((id) =>
      person(id),
    );
    await people.savePeople([...inOrder.toReversed(), person('b1', { organization: '1280' })], MARCH);

    const first = await people.list({ organization: '1480' }, 5);
    const second = await people.list({ organization: '1480' }, 5, first.people.at(-1)?.externalId);
    const third = await people.list({ organization: '1480' }, 5, second.people.at(-1)?.externalId);

    expect([...first.people, ...second.people, ...third.people]).toEqual(inOrder);
    expect([first, second, third].map(({ totalCount }) => totalCount)).toEqual([13, 13, 13]);
    expect([first, second, third].map(({ hasMore }) => hasMore)).toEqual([true, true, false]);
  });

  it('lists only those of the unit, and those who are in the units or have the ids that are asked for', async () => {
    const people = await openPeople();
    const [one, two, none] = [person('a1', { unit: 'u1' }), person('a2', { unit: 'u2' }), person('a3')];
    const three = person('a4', { unit: 'u1' });
    await people.savePeople([one, two, none, three], MARCH);

    const list = async (filter: Omit<PeopleFilter, 'organization'>, after?: string) => {
      const page = await people.list({ organization: '1480', ...filter }, 10, after);
      return [page.totalCount, ...page.people];
    };
    const among = (units: string[], ...externalIds: string[]) => ({ among: { units, externalIds } });
    expect(await list({ unit: 'u1' })).toEqual([2, one, three]);
    expect(await list({ unit: 'u3' })).toEqual([0]);
    expect(await list(among(['u1', 'u3']))).toEqual([2, one, three]);
    expect(await list(among([], 'a3', 'a2', 'a9'))).toEqual([2, two, none]);
    expect(await list(among([]))).toEqual([0]);
    expect(await list(among(['u2'], 'a4', 'a2'))).toEqual([2, two, three]);
    expect(await list(among(['u2'], 'a4'), 'a2')).toEqual([2, three]);
    expect(await list({ unit: 'u1', ...among(['u2'], 'a4') })).toEqual([1, three]);
    expect(await list({ unit: 'u1', ...among(['u1', 'u2'], 'a2') }, 'a1')).toEqual([2, three]);
  });

  it('gives back each kind of fact as it was saved, with all that is known of it or next to nothing', async () => {
    const people = await openPeople();
    await people.savePeople([person('a1'), person('a2')], MARCH);
    const source = { kind: 'VALIDATION', validated: 'vard-och-omsorg' } as const;
    const employments = [
      employmentOf('id-of-a1', { organization: '1280', to: '2025-12-31', percent: 75, form: 'HOURLY' }, 'march'),
    ];
    const evidence = [
      { person: 'id-of-a1', fact: paper('svenska-1', { begun: '1998-08-20', expires: '2030-01-01', source }) },
      { person: 'id-of-a1', fact: paper('matematik-1', { verification: 'REFUTED' }), importedIn: 'march' },
      { person: 'id-of-a1', fact: credits('vård och omsorg', 7.5, { unit: 'HP', verification: 'CLAIMED' }) },
      { person: 'id-of-a1', fact: assessment('bemotande', 3) },
    ].toSorted((left, right) => (left.fact.issued + left.fact.id < right.fact.issued + right.fact.id ? -1 : 1));
    const assignments = [
      { person: 'id-of-a2', fact: assignment('levla', 'c') },
      { person: 'id-of-a2', fact: assignment('levla', 'd', { to: '2026-01-31' }), importedIn: 'march' },
    ];
    await people.saveFacts('employments', employments);
    await people.saveFacts('evidence', evidence);
    await people.saveFacts('assignments', assignments);

    const facts = await people.factsOf(['id-of-a1', 'id-of-a2']);

    expect(facts.employments).toEqual(employments);
    expect(facts.evidence).toHaveLength(4);
    expect(facts.evidence).toEqual(expect.arrayContaining(evidence));
    expect(facts.assignments).toHaveLength(2);
    expect(facts.assignments).toEqual(expect.arrayContaining(assignments));
    expect((await people.factsOf(['id-of-a2'])).evidence).toEqual([]);
    expect(await people.findFact('employments', 'employment-of-id-of-a1')).toEqual(employments[0]);
    expect(await people.findFact('evidence', 'credits:vård och omsorg')).toEqual(
      evidence.find(({ fact }) => fact.kind === 'CREDITS'),
    );
    expect(await people.findFact('assignments', 'assignment:c')).toEqual(assignments[0]);
    expect(await people.findFact('evidence', 'assignment:c')).toBeUndefined();
  });

  it('puts a fact in the place of the one with the same id, and forgets all that was known of that', async () => {
    const people = await openPeople();
    await people.savePeople([person('a1')], MARCH);
    await people.saveFacts('employments', [employmentOf('id-of-a1', { to: '2025-12-31' }, 'march')]);
    await people.saveFacts('evidence', [{ person: 'id-of-a1', fact: { ...credits('vård', 80), id: 'one' } }]);

    const lasts = employmentOf('id-of-a1', { percent: 50 });
    await people.saveFacts('employments', [employmentOf('id-of-a1', { percent: 25 }), lasts]);
    const other = { person: 'id-of-a1', fact: { ...paper('svenska-1'), id: 'one' } };
    await people.saveFacts('evidence', [other]);

    expect(await people.factsOf(['id-of-a1'])).toEqual({ employments: [lasts], evidence: [other], assignments: [] });
  });

  it('refuses a fact of nobody', async () => {
    const people = await openPeople();

    await expect(people.saveFacts('employments', [employmentOf('nobody')])).rejects.toThrow();

    expect(await people.findFact('employments', 'employment-of-nobody')).toBeUndefined();
  });

  it('gives the files of people, each list by its first day, then by id', async () => {
    const people = await openPeople();
    const [one, two] = [person('a1'), person('a2')];
    await people.savePeople([one, two], MARCH);
    const employments = [
      recordedEmployment('b', { from: '2019-01-01' }),
      recordedEmployment('a', { from: '2020-01-01' }),
      recordedEmployment('c', { from: '2020-01-01' }),
    ];
    await people.saveFacts(
      'employments',
      employments.toReversed().map((fact) => ({ person: one.id, fact })),
    );
    const papers = [paper('x', { issued: '2001-01-01', id: '2' }), paper('y', { issued: '2002-01-01', id: '1' })];
    await people.saveFacts(
      'evidence',
      papers.toReversed().map((fact) => ({ person: one.id, fact })),
    );
    await people.saveFacts('assignments', [{ person: two.id, fact: assignment('levla', 'c') }]);

    expect(await people.filesOf([two, one])).toEqual(
      expect.arrayContaining([
        { person: one, employments, evidence: papers, assignments: [] },
        { person: two, employments: [], evidence: [], assignments: [assignment('levla', 'c')] },
      ]),
    );
  });

  it('takes in more people and facts than one statement can carry, new and known alike', async () => {
    const people = await openPeople();
    const many = Array.from({ length: 1_201 }, (_, index) => person(`a${10_000 + index}`));
    const facts = many.map(({ id }) => employmentOf(id, {}, 'march'));
    const ids = many.map(({ id }) => id);
    await people.savePeople(many.slice(0, 700), MARCH);
    await people.savePeople(many, MARCH);
    await people.saveFacts('employments', facts.slice(0, 700));
    await people.saveFacts('employments', facts);
    await people.markImported(
      'employments',
      facts.map(({ fact }) => fact.id),
      'april',
    );

    expect((await people.list({ organization: '1480' }, 5_000)).people).toEqual(many);
    expect(
      byExternalId(
        await people.findByExternalIds(
          '1480',
          many.map(({ externalId }) => externalId),
        ),
      ),
    ).toEqual(many);
    expect(await people.findByIds(ids)).toHaveLength(1_201);
    const { employments } = await people.factsOf(ids);
    expect(employments).toHaveLength(1_201);
    expect(new Set(employments.map(({ importedIn }) => importedIn))).toEqual(new Set(['april']));

    await people.erase(ids);
    expect((await people.list({ organization: '1480' }, 10)).totalCount).toBe(0);
    expect(await people.factsOf(ids)).toEqual(NOBODY);
  });
});
