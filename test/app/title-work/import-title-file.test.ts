import { importTitleFile } from '../../../src/app/title-work/import-title-file';
import { openTitleDesk, staff, type TitleDesk } from '../../support/title-desk';

const importing = (desk: TitleDesk, text: string, { organization = '1480' } = {}) =>
  importTitleFile(desk.as(staff.editor), {
    organization,
    file: { content: Buffer.from(text) },
    confirmResolved: false,
    dryRun: false,
  });

const pathsOf = (answer: Awaited<ReturnType<typeof importing>>) =>
  'problems' in answer ? answer.problems.map(({ path }) => path) : [];

describe('a file with the titles of an employer', () => {
  it('is imported', async () => {
    const desk = await openTitleDesk();
    expect(await importing(desk, 'titel\nKock\nLärare')).toMatchObject({ value: { rows: 2, added: 2 } });
  });

  it('has its faults in the file, at the numbers that its rows have there', async () => {
    const desk = await openTitleDesk();
    const answer = await importing(desk, 'titel;antal\nKock;3\n\nLärare;1.000\n;2');
    expect(pathsOf(answer)).toEqual([
      ['list', 'file', 4, 'people'],
      ['list', 'file', 5, 'label'],
    ]);
    expect(pathsOf(await importing(desk, ''))).toEqual([['list', 'file', 1, 1]]);
    expect(pathsOf(await importing(desk, 'titel'))).toEqual([['list', 'file']]);
  });

  it('has a hundred faults told, and how many more there are', async () => {
    const answer = await importing(await openTitleDesk(), `titel;antal\n${'Kock;tre\n'.repeat(103)}`);
    const problems = 'problems' in answer ? answer.problems : [];
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({
      path: ['list', 'file'],
      sv: expect.stringContaining('3 fel till') as string,
    });
  });

  it('is not even read for who may not import to the employer', async () => {
    const desk = await openTitleDesk();
    const [foreign, unknown] = await Promise.all([
      importing(desk, '%PDF', { organization: '1280' }),
      importing(desk, '%PDF', { organization: '9999' }),
    ]);
    expect(foreign).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['organization'] }] });
    expect(unknown).toEqual(foreign);
  });
});
