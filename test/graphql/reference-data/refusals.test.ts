import { describeOnEachEngine } from '../../support/database';
import { faultsOf, localTitle, openReferenceDesk, type ReferenceDesk, renamed } from '../../support/reference-desk';
import { platformAdmin } from '../../support/viewers';
import { association, goteborg, malmo } from '../../support/workshop';

describeOnEachEngine('maintenance of reference data that is refused', (database) => {
  let desk: ReferenceDesk;
  beforeEach(async () => {
    desk = await openReferenceDesk(database().url);
  });
  afterEach(() => desk.close());

  it('is refused to those who have no such role anywhere', async () => {
    expect(await desk.deniedTo({ ...goteborg.admin, kind: 'ANONYMOUS', grants: [] }, [localTitle])).toEqual([
      'UNAUTHENTICATED',
    ]);
    for (const viewer of [goteborg.editor, goteborg.approver, goteborg.employee])
      expect(await desk.deniedTo(viewer, [localTitle])).toEqual(['FORBIDDEN']);
  });

  it("keeps everyone from what is another's, in either direction", async () => {
    await desk.maintain(goteborg.admin, [localTitle]);
    const refused = async (edit: object, viewer = malmo.admin) => faultsOf(await desk.maintain(viewer, [edit]));
    const { saveTitle } = localTitle;

    expect(await refused(renamed('Kapad', 1))).toEqual([['NOT_ALLOWED', 'edits.0']]);
    expect(await refused({ saveTitle: { ...saveTitle, organization: '1280', expectedVersion: 1 } })).toEqual([
      ['NOT_ALLOWED', 'edits.0'],
    ]);
    expect(await refused({ retire: { kind: 'TITLE', key: 'resurspedagog', expectedVersion: 1 } })).toEqual([
      ['NOT_ALLOWED', 'edits.0'],
    ]);
    expect(await refused({ saveTitle: { ...saveTitle, slug: 'ny' } })).toEqual([
      ['NOT_ALLOWED', 'edits.0.organization'],
    ]);
    expect(
      await refused({ saveTitle: { ...saveTitle, expectedVersion: 1, organization: '1280' } }, goteborg.admin),
    ).toEqual([['NOT_ALLOWED', 'edits.0.organization']]);
    expect(
      await refused({ saveTitle: { ...saveTitle, expectedVersion: 1, organization: null } }, goteborg.admin),
    ).toEqual([['NOT_ALLOWED', 'edits.0.organization']]);
    expect(await refused({ retire: { kind: 'ROLE', key: 'rektor', expectedVersion: 1 } })).toEqual([
      ['NOT_ALLOWED', 'edits.0'],
    ]);
    const organization = { code: '1280', name: 'Malmö', kind: 'MUNICIPALITY', memberOf: [], expectedVersion: 1 };
    expect(await refused({ saveOrganization: organization })).toEqual([['NOT_ALLOWED', 'edits.0']]);
    expect(await desk.news()).toHaveLength(1);
  });

  it('says the same of an owner that is another and of one that does not exist', async () => {
    const asked = (organization: string) =>
      desk.maintain(malmo.admin, [{ saveTitle: { ...localTitle.saveTitle, slug: 'ny', organization } }]);
    expect(await asked('9999')).toEqual(await asked('1480'));
  });

  it("lets nobody's paper count as another's by including it", async () => {
    const paper = {
      expectedVersion: 0,
      slug: 'intern-kurs',
      owner: '1480',
      name: { sv: 'Intern kurs' },
      kind: 'CERTIFICATE',
      includes: ['barnskotarutbildning'],
    };
    expect(faultsOf(await desk.maintain(goteborg.admin, [{ saveQualification: paper }]))).toEqual([
      ['NOT_ALLOWED', 'edits.0.includes.0'],
    ]);
    expect((await desk.maintain(platformAdmin, [{ saveQualification: paper }])).problems).toEqual([]);
    const kept = { ...paper, name: { sv: 'Intern utbildning' }, expectedVersion: 1 };
    expect((await desk.maintain(goteborg.admin, [{ saveQualification: kept }])).problems).toEqual([]);
  });

  it('lets only the platform speak for others: of agreed and protected titles, activities and agreements', async () => {
    const refused = async (edit: object, viewer = goteborg.admin) => faultsOf(await desk.maintain(viewer, [edit]));
    const title = (parts: object) => ({ saveTitle: { ...localTitle.saveTitle, ...parts } });
    const protection = { from: '2023-07-01', legalBasis: { title: 'Lagen', reference: 'SFS 2010:659, 4 kap. 5 §' } };
    const activity = (organization: string | null) => ({
      saveActivity: { expectedVersion: 0, slug: 'kurs', owner: '1480', name: { sv: 'Kurs' }, organization },
    });
    const agreement = (...parties: readonly string[]) => ({
      saveAgreement: { expectedVersion: 0, slug: 'avtal', owner: '1480', name: { sv: 'Avtal' }, parties },
    });

    expect(await refused(title({ kind: 'STANDARD' }))).toEqual([['NOT_ALLOWED', 'edits.0.kind']]);
    expect(await refused(title({ kind: 'STANDARD', organization: 'gr' }), association.admin)).toEqual([
      ['NOT_ALLOWED', 'edits.0.kind'],
    ]);
    expect(await refused(title({ protection }))).toEqual([['NOT_ALLOWED', 'edits.0.protection']]);
    expect(await refused(activity('1280'))).toEqual([['NOT_ALLOWED', 'edits.0.organization']]);
    expect(await refused(agreement('1280', 'gr'))).toEqual([['NOT_ALLOWED', 'edits.0.parties']]);

    expect(await refused(activity('1480'))).toEqual([]);
    expect(await refused(agreement('1480', '1280'))).toEqual([]);
    expect(await refused(title({ kind: 'STANDARD', protection }), platformAdmin)).toEqual([]);
    const kept = title({ kind: 'STANDARD', protection, label: 'Resursen', expectedVersion: 1 });
    expect(await refused(kept)).toEqual([]);
  });

  it('keeps a name for what has had it, also after its retirement', async () => {
    await desk.maintain(goteborg.admin, [localTitle]);
    await desk.maintain(goteborg.admin, [{ retire: { kind: 'TITLE', key: 'resurspedagog', expectedVersion: 1 } }]);
    const { saveTitle } = localTitle;
    const taken = await desk.maintain(malmo.admin, [{ saveTitle: { ...saveTitle, organization: '1280' } }]);
    expect(faultsOf(taken)).toEqual([['ALREADY_EXISTS', 'edits.0']]);
  });

  it('undoes no change of others, and says what it was', async () => {
    await desk.maintain(goteborg.admin, [localTitle]);
    await desk.maintain(goteborg.admin, [renamed('Resurspedagogen', 1)]);

    const { problems } = await desk.maintain(goteborg.admin, [renamed('Pedagog', 1)]);

    expect(problems).toMatchObject([
      {
        code: 'VERSION_CONFLICT',
        path: ['edits', '0', 'expectedVersion'],
        changedMeanwhile: ['Titel: ”Resurspedagog” → ”Resurspedagogen”'],
      },
    ]);
    expect(faultsOf(await desk.maintain(goteborg.admin, [localTitle]))).toEqual([['ALREADY_EXISTS', 'edits.0']]);
  });

  it('gives exactly one winner when two change the same version at once', async () => {
    await desk.maintain(goteborg.admin, [localTitle]);
    const answers = await Promise.all(
      ['Ett', 'Två', 'Tre'].map((label) => desk.maintain(goteborg.admin, [renamed(label, 1)])),
    );
    const codes = answers.flatMap(({ problems }) => problems.map(({ code }) => code));
    expect(codes).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT']);
  });

  it('refuses what would leave something unsound, and says where', async () => {
    const answer = await desk.maintain(goteborg.admin, [
      localTitle,
      { saveTitle: { ...localTitle.saveTitle, slug: 'annan', label: 'Annan', role: 'saknas' } },
    ]);
    expect(answer.problems).toMatchObject([
      { code: 'BLOCKING_FINDING', path: ['edits', '1', 'role'], message: expect.stringContaining('saknas') as string },
    ]);

    const retired = await desk.maintain(platformAdmin, [
      { retire: { kind: 'ROLE', key: 'rektor', expectedVersion: 1 } },
    ]);
    expect(retired).toMatchObject({
      release: null,
      added: null,
      problems: [{ path: ['edits', '0'], message: expect.stringContaining('används i titeln ”rektor”') as string }],
    });
    expect(await desk.news()).toEqual([]);
  });

  it('bounds what is sent, as deep as it lies, and repeats none of it', async () => {
    const long = 'personnummer'.repeat(1_000);
    const edit = { saveActivity: { expectedVersion: 0, slug: 'a', owner: '1480', name: { sv: long } } };
    const { errors = [] } = await desk.ask(
      'mutation ($input: MaintainReferenceDataInput!) { maintainReferenceData(input: $input) { added } }',
      { input: { note: 'Prov', edits: [edit] } },
      goteborg.admin,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]?.message).toContain('edits.0.saveActivity.name.sv');
    expect(JSON.stringify(errors)).not.toContain('personnummer');
  });
});
