import { whoIs } from '../../../support/verdicts';
import { hrOf, type Row } from '../../../support/people-office';

const title = { ladder: 'underskoterska-skyddad-titel', step: 'underskoterska' } as const;

const permanentThen: Row = { title: 'Undersköterska', form: 'PERMANENT', from: '2015-01-01', percent: 100 };
const hourlyNow: Row = { title: 'Undersköterska', form: 'HOURLY', from: '2025-02-01', percent: 40 };
const thenElsewhere: Row = {
  employer: '1489',
  title: 'Undersköterska',
  form: 'PERMANENT',
  from: '2015-01-01',
  to: '2025-01-31',
  percent: 100,
};

describe('who was permanently employed as undersköterska on 2023-07-01, without a bevis', () => {
  it('may use the title in 2026, until 2033-06-30, and no longer on 2033-07-01', async () => {
    const { against } = await whoIs('1480', [{ complete: 'evidence' }, permanentThen]);
    expect(await against(title)).toMatchObject({ verdict: 'MET', metUntil: '2033-06-30' });
    expect(await against({ ...title, asOf: '2033-06-30' })).toMatchObject({ verdict: 'MET' });
    expect(await against({ ...title, asOf: '2033-07-01' })).toMatchObject({ verdict: 'NOT_MET' });
  });

  it('may also after moving to hourly work elsewhere, when the earlier employer has certified it', async () => {
    const { against } = await whoIs('1480', [{ ...thenElsewhere, verification: 'VERIFIED' }, hourlyNow]);
    expect(await against(title)).toMatchObject({ verdict: 'MET', metUntil: '2033-06-30' });
  });

  it('is not decided after such a move without the certificate, which is named', async () => {
    const { against } = await whoIs('1480', [hourlyNow]);
    const { verdict, handIn } = await against(title);
    expect(verdict).toBe('UNKNOWN');
    expect(handIn).toContainEqual({
      kind: 'EMPLOYMENT',
      text: expect.stringMatching(/intyg från den dåvarande arbetsgivaren.*1 juli 2023/u) as string,
    });
    expect(handIn).toContainEqual({ kind: 'QUALIFICATION', text: expect.stringMatching(/Bevis|bevis/u) as string });
  });

  it('is not decided while the earlier employment is only claimed', async () => {
    const { against } = await whoIs('1480', [thenElsewhere, hourlyNow]);
    const { verdict, handIn } = await against(title);
    expect(verdict).toBe('UNKNOWN');
    expect(handIn.map(({ kind }) => kind)).toContain('CLAIM');
  });
});

it('who stands on the step by the transition is told what is announced for when it ends', async () => {
  const { office } = await whoIs('1480', [permanentThen]);
  const { person } = await office.ask<{ person: { standing: readonly unknown[] } }>(
    hrOf('1480'),
    `{ person(organization: "1480", externalId: "p-1") {
      standing { step { slug } metUntil announced { requirement { slug validFrom } node { depth } verdict } }
    } }`,
  );
  expect(person.standing).toEqual([
    {
      step: { slug: 'underskoterska' },
      metUntil: '2033-06-30',
      announced: [{ requirement: { slug: 'bevis', validFrom: '2033-07-01' }, node: { depth: 0 }, verdict: 'UNKNOWN' }],
    },
  ]);
});

describe('who was employed otherwise on 2023-07-01, and has no bevis', () => {
  it.each(['FIXED_TERM', 'PROBATIONARY'])('may not use the title (%s)', async (form) => {
    const { against } = await whoIs('1480', [
      { complete: 'evidence' },
      { title: 'Undersköterska', form, from: '2023-01-01', percent: 100 },
    ]);
    expect(await against(title)).toMatchObject({ verdict: 'NOT_MET', handIn: [] });
  });
});

describe('a bevis', () => {
  const bevis: Row = { qualification: 'bevis-underskoterska', issued: '2024-05-01' };

  it('gives the title for good', async () => {
    const { against } = await whoIs('1480', [bevis]);
    expect(await against(title)).toMatchObject({ verdict: 'MET', metUntil: null });
    expect(await against({ ...title, asOf: '2050-01-01' })).toMatchObject({ verdict: 'MET' });
  });

  it('cannot lapse, so a last day for it is refused and nothing is stored', async () => {
    const { office } = await whoIs('1480', [{ unit: 'hemtjanst-1' }]);
    const { importPeople } = await office.ask<{
      importPeople: { problems: readonly { code: string; path: readonly unknown[] }[] };
    }>(
      hrOf('1480'),
      `mutation ($input: ImportPeopleInput!) { importPeople(input: $input) { problems { code path } } }`,
      { input: { organization: '1480', list: { rows: [{ externalId: 'p-1', ...bevis, expires: '2029-05-01' }] } } },
    );
    expect(importPeople.problems).toEqual([{ code: 'INVALID_VALUE', path: ['list', 'rows', '0', 'expires'] }]);
  });
});

describe('the way to a bevis', () => {
  const route = async (rows: readonly Row[]) => {
    const { office } = await whoIs('1480', rows);
    const { person } = await office.ask<{ person: { qualifiesFor: { verdict: string; handIn: readonly unknown[] } } }>(
      hrOf('1480'),
      `{ person(organization: "1480", externalId: "p-1") {
        qualifiesFor(opportunity: "ansokan-bevis-underskoterska", asOf: "2026-03-01") { verdict handIn { kind text } }
      } }`,
    );
    return person.qualifiesFor;
  };
  const credits = (area: string, points: number): Row => ({
    area,
    points,
    creditUnit: 'GYMNASIEPOANG',
    issued: '2000-06-10',
  });

  it('is open to who began in 1998 and has 1,240 points in care and 80 in Swedish', async () => {
    const education = { qualification: 'omvardnadsprogrammet-fore-gy11', begun: '1998-08-20', issued: '2001-06-10' };
    expect(await route([education, credits('vård och omsorg', 1240), credits('svenska', 80)])).toMatchObject({
      verdict: 'MET',
    });
  });

  it.each([
    ['a point of care too few', [1239, 80], true],
    ['a point of Swedish too few', [1240, 79], true],
    ['no education, for all the points', [1240, 80], false],
  ])('is closed to who has %s', async (_what, [care = 0, swedish = 0], hasEducation) => {
    const education = { qualification: 'omvardnadsprogrammet-fore-gy11', begun: '1998-08-20', issued: '2001-06-10' };
    const points = [credits('vård och omsorg', care), credits('svenska', swedish)];
    const rows = [{ complete: 'evidence' }, ...(hasEducation ? [education] : []), ...points];
    expect(await route(rows)).toMatchObject({ verdict: 'NOT_MET' });
  });

  it('asks for samhällskunskap too of who began after 2023-07-01', async () => {
    const education = { qualification: 'gymnasieexamen-vo', begun: '2023-08-20', issued: '2025-06-10' };
    const points = [credits('vård och omsorg', 1240), credits('svenska', 80)].map((row) => ({
      ...row,
      issued: '2025-06-10',
    }));
    expect(await route([{ complete: 'evidence' }, education, ...points])).toMatchObject({ verdict: 'NOT_MET' });
    const passed = { qualification: 'samhallskunskap', issued: '2025-06-10' };
    expect(await route([education, ...points, passed])).toMatchObject({ verdict: 'MET' });
  });
});

describe('the task fast omsorgskontakt', () => {
  const tasks = async (rows: readonly Row[], asOf: string) => {
    const { office } = await whoIs('1480', rows);
    const { person } = await office.ask<{ person: { tasks: readonly { task: { name: string }; verdict: string }[] } }>(
      hrOf('1480'),
      `query ($asOf: Date) { person(organization: "1480", externalId: "p-1") { tasks(asOf: $asOf) { task { name } verdict } } }`,
      { asOf },
    );
    return person.tasks.filter(({ task }) => task.name.includes('omsorgskontakt')).map(({ verdict }) => verdict);
  };

  it('follows the right to the title', async () => {
    expect(await tasks([permanentThen], '2026-03-01')).toEqual(['MET']);
    const fixedTerm = { title: 'Undersköterska', form: 'FIXED_TERM', from: '2023-01-01', percent: 100 };
    expect(await tasks([{ complete: 'evidence' }, fixedTerm], '2026-03-01')).toEqual(['NOT_MET']);
    expect(await tasks([{ complete: 'evidence' }, permanentThen], '2033-07-01')).toEqual(['NOT_MET']);
  });
});
