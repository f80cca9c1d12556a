import type { Viewer } from '../../../src/domain/access/viewer';
import { employee, hrOf, managerOf, openPeopleOffice, type Row } from '../../support/people-office';

const self = employee('1480', 'p-1');
const manager = managerOf('1480', 'enhet-1');
const hr = hrOf('1480');

interface Payload {
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly evidence: { readonly id: string; readonly verification: string; readonly sourceKind: string } | null;
  readonly allEvidence: readonly { readonly qualification: { readonly slug: string } }[] | null;
  readonly employment: { readonly id: string; readonly label: string; readonly verification: string } | null;
}

const open = async (rows: readonly Row[] = []) => {
  const office = openPeopleOffice();
  await office.feed('1480', [
    { externalId: 'p-1', unit: 'enhet-1' },
    { externalId: 'p-2', unit: 'enhet-2' },
    ...rows.map((row) => ({ externalId: 'p-1', ...row })),
  ]);
  const idOf = async (externalId: string): Promise<string> => {
    const { person } = await office.ask<{ person: { id: string } }>(
      hr,
      'query ($id: String!) { person(organization: "1480", externalId: $id) { id } }',
      { id: externalId },
    );
    return person.id;
  };
  const person = await idOf('p-1');
  const record = async (viewer: Viewer, input: object): Promise<Payload> => {
    const { recordEvidence } = await office.ask<{ recordEvidence: Payload }>(
      viewer,
      `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) {
        problems { code path }
        evidence { id verification sourceKind }
        allEvidence { qualification { slug } }
        employment { id label verification }
      } }`,
      { input: { person, ...input } },
    );
    return recordEvidence;
  };
  const verdict = async (): Promise<string> => {
    const step = await office.stepId('underskoterska-skyddad-titel', 'underskoterska');
    const { person: found } = await office.ask<{ person: { assessment: { verdict: string } } }>(
      hr,
      'query ($step: ID!) { person(organization: "1480", externalId: "p-1") { assessment(step: $step) { verdict } } }',
      { step },
    );
    return found.assessment.verdict;
  };
  return { office, record, verdict, idOf };
};

const bevis = { qualification: { qualification: 'bevis-underskoterska', issued: '2024-05-01' } };

describe('an employee', () => {
  it('claims a merit, which decides nothing until the manager has verified it', async () => {
    const { record, verdict } = await open();
    const claimed = await record(self, { merit: bevis });
    expect(claimed).toMatchObject({ problems: [], evidence: { verification: 'CLAIMED', sourceKind: 'OWN_STATEMENT' } });
    expect(await verdict()).toBe('UNKNOWN');
    const verified = await record(manager, { merit: { recorded: claimed.evidence?.id }, source: 'AUTHORITY_REGISTER' });
    expect(verified.evidence).toMatchObject({
      id: claimed.evidence?.id,
      verification: 'VERIFIED',
      sourceKind: 'AUTHORITY_REGISTER',
    });
    expect(await verdict()).toBe('MET');
  });

  it('verifies nothing of their own, whatever other roles they have', async () => {
    const { record } = await open();
    const alsoManager = { ...self, grants: [...self.grants, ...manager.grants, ...hr.grants] };
    expect((await record(alsoManager, { merit: bevis, verification: 'VERIFIED' })).problems).toEqual([
      { code: 'NOT_ALLOWED', path: ['verification'] },
    ]);
    const claimed = await record(self, { merit: bevis });
    expect((await record(alsoManager, { merit: { recorded: claimed.evidence?.id } })).problems).toEqual([
      { code: 'NOT_ALLOWED', path: ['merit', 'recorded'] },
    ]);
  });

  it('says nothing but their own word, until the manager says what was seen', async () => {
    const { record } = await open();
    expect((await record(self, { merit: bevis, source: 'AUTHORITY_REGISTER' })).problems).toEqual([
      { code: 'NOT_ALLOWED', path: ['source'] },
    ]);
    const claimed = await record(self, { merit: bevis });
    const verified = await record(manager, { merit: { recorded: claimed.evidence?.id } });
    expect(verified.evidence).toMatchObject({ verification: 'VERIFIED', sourceKind: 'DIPLOMA' });
  });

  it('takes a claim back until somebody has looked into it', async () => {
    const { record } = await open();
    const first = await record(self, { merit: bevis });
    expect((await record(manager, { merit: { withdrawn: first.evidence?.id } })).problems).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await record(self, { merit: { withdrawn: first.evidence?.id } })).problems).toEqual([]);
    expect((await record(self, { merit: { withdrawn: first.evidence?.id } })).problems).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const second = await record(self, { merit: bevis });
    await record(manager, { merit: { recorded: second.evidence?.id }, verification: 'REFUTED' });
    expect((await record(self, { merit: { withdrawn: second.evidence?.id } })).problems).toMatchObject([
      { code: 'WRONG_STATUS' },
    ]);
  });

  it('claims an earlier employment, whose certificate decides', async () => {
    const { record, verdict } = await open([
      { title: 'Undersköterska', form: 'HOURLY', from: '2025-02-01', percent: 40 },
    ]);
    const earlier = {
      organization: '1489',
      label: 'Undersköterska',
      form: 'PERMANENT',
      from: '2015-01-01',
      to: '2025-01-31',
    };
    const claimed = await record(self, { merit: { employment: earlier } });
    expect(claimed.employment).toMatchObject({ label: 'Undersköterska', verification: 'CLAIMED' });
    expect(await verdict()).toBe('UNKNOWN');
    await record(hr, { merit: { recorded: claimed.employment?.id } });
    expect(await verdict()).toBe('MET');
  });
});

describe('a manager', () => {
  it('refutes what is not so, which then is not met', async () => {
    const { record, verdict } = await open([
      { unit: 'enhet-1', complete: 'employments' },
      { title: 'Undersköterska', form: 'FIXED_TERM', from: '2020-01-01', percent: 100 },
    ]);
    await record(manager, { merit: bevis, verification: 'REFUTED', source: 'AUTHORITY_REGISTER' });
    expect(await verdict()).toBe('NOT_MET');
  });

  it('reaches nobody outside the unit, nor finds out who is there', async () => {
    const { record, idOf } = await open();
    const other = await idOf('p-2');
    const unknown = Buffer.from('Person:00000000-0000-4000-8000-999999999999').toString('base64url');
    const [theirs, nobodys] = [
      await record(manager, { person: other, merit: bevis }),
      await record(manager, { person: unknown, merit: bevis }),
    ];
    expect(theirs.problems).toEqual([{ code: 'NOT_FOUND', path: ['person'] }]);
    expect(nobodys).toEqual(theirs);
  });

  it('cannot judge a merit of somebody else by way of a person of the unit', async () => {
    const { record, idOf } = await open();
    const theirs = await record(hr, { person: await idOf('p-2'), merit: bevis });
    expect((await record(manager, { merit: { recorded: theirs.evidence?.id } })).problems).toEqual([
      { code: 'NOT_FOUND', path: ['merit', 'recorded'] },
    ]);
  });
});

describe('a validation of prior learning', () => {
  const validation = (...approved: readonly string[]) => ({
    validation: { qualification: 'yrkespaket-barnskotare', approved, issued: '2026-02-01' },
  });

  it('records the parts that were approved, and not the whole while parts are left', async () => {
    const { record } = await open();
    const { problems, allEvidence } = await record(hr, {
      merit: validation('barns-larande-och-vaxande', 'kommunikation'),
    });
    expect(problems).toEqual([]);
    expect(allEvidence?.map(({ qualification }) => qualification.slug)).toEqual([
      'barns-larande-och-vaxande',
      'kommunikation',
    ]);
  });

  it('tells what is left, less what is held by other evidence', async () => {
    const { office, record } = await open([{ qualification: 'pedagogiskt-arbete', issued: '2020-06-10' }]);
    await record(hr, { merit: validation('yrkespaket-barn-bas', 'barns-larande-och-vaxande') });
    const { person } = await office.ask<{ person: { validations: unknown[] } }>(
      hr,
      `{ person(organization: "1480", externalId: "p-1") {
        validations { qualification { slug } issued approved { slug } remaining { slug } }
      } }`,
    );
    expect(person.validations).toEqual([
      {
        qualification: { slug: 'yrkespaket-barnskotare' },
        issued: '2026-02-01',
        approved: [{ slug: 'yrkespaket-barn-bas' }, { slug: 'barns-larande-och-vaxande' }],
        remaining: [{ slug: 'skapande-verksamhet' }],
      },
    ]);
  });

  it('records a vocational package when no part of it is left', async () => {
    const { record } = await open();
    const { allEvidence } = await record(hr, {
      merit: validation(
        'yrkespaket-barn-bas',
        'barns-larande-och-vaxande',
        'skapande-verksamhet',
        'pedagogiskt-arbete',
      ),
    });
    expect(allEvidence?.map(({ qualification }) => qualification.slug)).toContain('yrkespaket-barnskotare');
  });

  it('refuses what is no part of it', async () => {
    const { record } = await open();
    expect((await record(hr, { merit: validation('kommunikation', 'omvardnad-1') })).problems).toEqual([
      { code: 'INVALID_VALUE', path: ['merit', 'approved', '1'] },
    ]);
  });
});

describe('what cannot be recorded', () => {
  it.each([
    [
      'a qualification that nobody knows',
      { qualification: { qualification: 'finns-inte', issued: '2024-01-01' } },
      'qualification',
    ],
    ['a day to come', { qualification: { qualification: 'bevis-underskoterska', issued: '2027-01-01' } }, 'issued'],
    [
      'studies that begin after their paper',
      { qualification: { qualification: 'forskollararexamen', issued: '2020-01-01', begun: '2021-01-01' } },
      'issued',
    ],
    [
      'a proof that would lapse',
      { qualification: { qualification: 'bevis-underskoterska', issued: '2024-05-01', expires: '2029-05-01' } },
      'expires',
    ],
    [
      'points in an area that nobody knows, which could say anything',
      { credits: { area: 'är lat', points: 100, unit: 'HP', issued: '2020-01-01' } },
      'area',
    ],
    ['no points', { credits: { area: 'svenska', points: 0, unit: 'GYMNASIEPOANG', issued: '2020-01-01' } }, 'points'],
    [
      'a proficiency that the competence does not have',
      { competence: { competence: 'pedagogisk-insikt', proficiency: 9, issued: '2020-01-01' } },
      'proficiency',
    ],
    [
      'words about a person in the place of a title',
      { employment: { organization: '1480', label: 'Kommer alltid för sent', form: 'HOURLY', from: '2020-01-01' } },
      'label',
    ],
    [
      'a title with a personnummer',
      { employment: { organization: '1480', label: 'usk 811228-9874', form: 'HOURLY', from: '2020-01-01' } },
      'label',
    ],
    [
      'more than full time',
      { employment: { organization: '1480', label: 'Kock', form: 'HOURLY', from: '2020-01-01', percent: 120 } },
      'percent',
    ],
  ])('%s is refused by its field, and nothing is stored', async (_what, merit, field) => {
    const { office, record } = await open();
    const { problems } = await record(hr, { merit });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toEqual(['merit', field]);
    const { person } = await office.ask<{ person: { evidence: unknown[]; employments: unknown[] } }>(
      hr,
      '{ person(organization: "1480", externalId: "p-1") { evidence { id } employments { id } } }',
    );
    expect([...person.evidence, ...person.employments]).toEqual([]);
  });
});
