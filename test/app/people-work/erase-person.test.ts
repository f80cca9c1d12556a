import { erasePerson } from '../../../src/app/people-work/erase-person';
import { listErasedFigures } from '../../../src/app/people-work/list-erased-figures';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { ErasedFigure } from '../../../src/domain/person/erased-figure';
import type { Evidence } from '../../../src/domain/person/evidence';
import type { Person } from '../../../src/domain/person/person';
import { assessment, paper } from '../../support/builders/person';
import { asking, EMPLOYER, openPersonnelOffice, type PersonnelOffice } from '../../support/personnel-office';

const keyOf = ({ externalId }: Pick<Person, 'externalId'>) => ({ organization: EMPLOYER, externalId });

const hold = async ({ database }: PersonnelOffice, { id }: Person, ...evidence: readonly Evidence[]): Promise<void> => {
  const facts = evidence.map((fact, index) => ({ person: id, fact: { ...fact, id: `${id}-merit-${index}` } }));
  await database.stores.people.saveFacts('evidence', facts);
};

const give = ({ database }: PersonnelOffice, { id }: Person, level: string): Promise<void> =>
  database.stores.people.saveFacts('assignments', [
    {
      person: id,
      fact: {
        id: `${id}-${level}`,
        organization: EMPLOYER,
        scale: 'kompetensnivaer',
        level,
        role: 'barnskotare',
        from: '2024-01-01',
      },
    },
  ]);

const figuresAfter = async (
  office: PersonnelOffice,
  ...people: readonly Person[]
): Promise<readonly ErasedFigure[]> => {
  for (const person of people) await erasePerson(office.as(asking.hr), keyOf(person));
  return office.database.stores.erasures.listFigures(EMPLOYER);
};

const countOf = (figures: readonly ErasedFigure[], kind: ErasedFigure['kind']) =>
  Object.fromEntries(figures.filter((figure) => figure.kind === kind).map(({ slug, people }) => [slug, people]));

describe('erasing a person', () => {
  it('deletes all that is stored of them and nothing of others', async () => {
    const office = openPersonnelOffice();
    const person = await office.employ('anst-1', [{}, { to: '2021-01-01' }]);
    const other = await office.employ('anst-2', [{}]);
    await hold(office, person, paper('pedagogik'));

    const outcome = await erasePerson(office.as(asking.hr), keyOf(person));

    expect(outcome).toEqual({
      value: { id: person.id, employments: 2, evidence: 1, assignments: 0, planVersions: 0, left: [] },
    });
    const { people } = office.database.stores;
    expect(await people.findByIds([person.id, other.id])).toEqual([other]);
    expect(await people.factsOf([person.id])).toEqual({ employments: [], evidence: [], assignments: [] });
    expect((await people.factsOf([other.id])).employments).toHaveLength(1);
  });

  it('leaves one event that tells how much, and of whom by an id that leads to nobody', async () => {
    const office = openPersonnelOffice();
    const person = await office.employ('anst-1', [{}]);
    await erasePerson(office.as(asking.hr), keyOf(person));
    const { events } = await office.database.stores.audit.list({}, 10);
    expect(events).toMatchObject([
      { action: 'ERASE_PERSON', organization: EMPLOYER, subject: { kind: 'people', key: person.id } },
    ]);
    expect(JSON.stringify(events)).not.toContain('anst-1');
    expect(events[0]?.differences).toEqual([
      { path: [], before: { employments: 1, evidence: 0, assignments: 0, planVersions: 0 } },
    ]);
  });

  it('destroys what was deleted, once it is done, and tells the operator what is left', async () => {
    const left = [{ sv: 'Arkivet.', en: 'The archive.' }];
    const office = openPersonnelOffice('2026-06-01', left);
    const person = await office.employ('anst-1', [{}]);
    expect(await erasePerson(office.as(asking.hr), keyOf(person))).toMatchObject({ value: { left } });
    expect(office.timesShredded()).toBe(1);
  });

  it('does nothing when it is only tried, and tells what it would come to', async () => {
    const office = openPersonnelOffice();
    const person = await office.employ('anst-1', [{}]);
    const outcome = await erasePerson(office.as(asking.hr), { ...keyOf(person), dryRun: true });
    expect(outcome).toMatchObject({ value: { employments: 1 } });
    expect(await office.database.stores.people.findByIds([person.id])).toEqual([person]);
    expect(await office.database.stores.erasures.listFigures(EMPLOYER)).toEqual([]);
    expect(office.timesShredded()).toBe(0);
  });

  it('erases nobody else who has been given the same external id', async () => {
    const office = openPersonnelOffice();
    const person = await office.employ('anst-1', [{}]);
    const expected = '00000000-0000-4000-8000-000000000099';
    const outcome = await erasePerson(office.as(asking.hr), { ...keyOf(person), expected });
    expect(outcome).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    expect(await office.database.stores.people.findByIds([person.id])).toEqual([person]);
  });

  it.each<[string, Viewer, object]>([
    ['HR of another employer', asking.hrElsewhere, { problems: [{ code: 'NOT_FOUND', path: ['externalId'] }] }],
    ['the employee', asking.employee('anst-1'), { denied: { code: 'FORBIDDEN' } }],
    ['their manager', asking.manager, { denied: { code: 'FORBIDDEN' } }],
    ['an admin', asking.admin, { denied: { code: 'FORBIDDEN' } }],
    ['the admin of the platform', asking.platformAdmin, { denied: { code: 'FORBIDDEN' } }],
  ])('is not done for %s', async (_name, viewer, refusal) => {
    const office = openPersonnelOffice();
    const person = await office.employ('anst-1', [{}]);
    expect(await erasePerson(office.as(viewer), keyOf(person))).toMatchObject(refusal);
    expect(await office.database.stores.people.findByIds([person.id])).toEqual([person]);
  });
});

describe('the figures that are left of erased people', () => {
  it('count each person once in each group', async () => {
    const office = openPersonnelOffice();
    const one = await office.employ('anst-1', [{ label: 'Barnskotare' }, { label: 'barnskotare' }]);
    const two = await office.employ('anst-2', [{ label: 'barnskotare' }, { label: 'forskollarare' }]);
    await hold(office, one, paper('pedagogik'), paper('pedagogik', { issued: '2020-01-01' }));
    await give(office, two, 'skicklig');
    const figures = await figuresAfter(office, one, two);
    expect(countOf(figures, 'PEOPLE')).toEqual({ '': 2 });
    expect(countOf(figures, 'TITLE')).toEqual({ barnskotare: 2, forskollarare: 1 });
    expect(countOf(figures, 'QUALIFICATION')).toEqual({ pedagogik: 1 });
    expect(countOf(figures, 'LEVEL')).toEqual({ 'kompetensnivaer/skicklig': 1 });
    expect(new Set(figures.map(({ year }) => year))).toEqual(new Set([2026]));
  });

  it('count what was so: no refuted title, no merit that nobody has verified, no employment elsewhere', async () => {
    const office = openPersonnelOffice();
    const person = await office.employ('anst-1', [
      { verification: 'REFUTED' },
      { organization: '1480', label: 'forskollarare' },
    ]);
    await hold(office, person, paper('pedagogik', { verification: 'CLAIMED' }), assessment('lek', 3));
    const figures = await figuresAfter(office, person);
    expect(figures.map(({ kind }) => kind)).toEqual(['PEOPLE']);
  });

  it('resolve each title as on the last day of the employment', async () => {
    const office = openPersonnelOffice();
    // The title is used from 2019-07-01.
    const before = await office.employ('anst-1', [{ label: 'rektor', from: '2015-01-01', to: '2018-12-31' }]);
    const after = await office.employ('anst-2', [{ label: 'rektor', from: '2015-01-01' }]);
    expect(countOf(await figuresAfter(office, before, after), 'TITLE')).toEqual({ rektor: 1 });
  });

  it('hold no word that is not published: it could tell who it was', async () => {
    const office = openPersonnelOffice();
    const person = await office.employ('anst-1', [{ label: 'Samordnare för Ankdammen' }]);
    await hold(office, person, paper('egen-kurs'));
    await give(office, person, 'egen-niva');
    const figures = await figuresAfter(office, person);
    expect(figures.map(({ kind }) => kind)).toEqual(['PEOPLE']);
  });

  const erasedGroupOf = async (size: number) => {
    const office = openPersonnelOffice();
    for (let number = 1; number <= size; number += 1) {
      const person = await office.employ(`anst-${number}`, [number < size ? {} : { label: 'forskollarare' }]);
      await erasePerson(office.as(asking.hr), keyOf(person));
    }
    return office;
  };

  it('are shown from five people on', async () => {
    const office = await erasedGroupOf(6);
    const figure = { organization: EMPLOYER, year: 2026 };
    expect(await listErasedFigures(office.as(asking.hr), EMPLOYER)).toEqual({
      value: [
        { ...figure, kind: 'PEOPLE', slug: '', people: 6 },
        { ...figure, kind: 'TITLE', slug: 'barnskotare', people: 5 },
      ],
    });
  });

  it.each([
    ['HR of another employer', asking.hrElsewhere, 'BAD_USER_INPUT'],
    ['a manager', asking.manager, 'FORBIDDEN'],
    ['the admin of the platform', asking.platformAdmin, 'FORBIDDEN'],
  ])('are not shown to %s', async (_name, viewer, code) => {
    const office = await erasedGroupOf(5);
    expect(await listErasedFigures(office.as(viewer), EMPLOYER)).toMatchObject({ denied: { code } });
  });
});
