import type { Viewer } from '../../../src/domain/access/viewer';
import { employmentCells, evidenceCells, openPeopleDesk, personCells, rowsOf } from '../../support/people-lists';
import { staff } from '../../support/title-desk';

describe('a list that tells of whoever imports it', () => {
  const hrWho = (own: string): Viewer => ({
    ...staff.hrPerson,
    grants: [{ organization: '1480', role: 'HR_SYSTEM', person: own }],
  });
  const rows = [employmentCells('p1'), evidenceCells('p2'), personCells('p2')];

  it('is refused at each row about themself, which is a colleague’s to import', async () => {
    const desk = await openPeopleDesk();
    const answer = await desk.import(rows, {}, hrWho('p2'));
    expect(answer).toMatchObject({
      problems: [
        {
          code: 'NOT_ALLOWED',
          path: ['list', 'rows', 1],
          sv: expect.stringMatching(/^Rad 3: .*kollega/u) as string,
          en: expect.stringMatching(/^Row 3: .*colleague/u) as string,
        },
        { code: 'NOT_ALLOWED', path: ['list', 'rows', 2] },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('p2');
    expect((await desk.recorded()).people).toEqual([]);
    const file = async function* () {
      yield* await Promise.resolve(rowsOf(rows));
    };
    expect(await desk.import([], { list: { file }, dryRun: true }, hrWho('p2'))).toMatchObject({
      problems: [
        { code: 'NOT_ALLOWED', path: ['list', 'file', 3] },
        { code: 'NOT_ALLOWED', path: ['list', 'file', 4] },
      ],
    });
  });

  it('is taken when it tells of others alone, from a system, and from whom another employer calls that', async () => {
    const desk = await openPeopleDesk();
    const elsewhere = { organization: '1280', role: 'EMPLOYEE', person: 'p2' } as const;
    const namesake = { ...staff.hrPerson, grants: [...staff.hrPerson.grants, elsewhere] };
    for (const viewer of [hrWho('p3'), staff.system, namesake]) {
      expect(await desk.import(rows, {}, viewer)).toHaveProperty('value');
    }
  });
});
