import { describeOnEachEngine } from '../../support/database';
import {
  associationParts,
  faultsOf,
  localTitle,
  openReferenceDesk,
  type ReferenceDesk,
  renamed,
} from '../../support/reference-desk';
import { platformAdmin } from '../../support/viewers';
import { association, goteborg } from '../../support/workshop';

describeOnEachEngine('maintaining reference data', (database) => {
  let desk: ReferenceDesk;
  beforeEach(async () => {
    desk = await openReferenceDesk(database().url);
  });
  afterEach(() => desk.close());

  it("lets an admin add the municipality's own title", async () => {
    const answer = await desk.maintain(goteborg.admin, [localTitle]);

    expect(answer).toMatchObject({
      release: { number: 2 },
      added: 1,
      changed: 0,
      retired: 0,
      entities: [{ __typename: 'Title', version: 1, owner: { code: '1480' } }],
      findings: [],
      problems: [],
    });
    const { data } = await desk.ask('{ titles(filter: { text: "resurs" }) { nodes { label kind role { slug } } } }');
    expect(data).toEqual({
      titles: { nodes: [{ label: 'Resurspedagog', kind: 'LOCAL', role: { slug: 'barnskotare' } }] },
    });
  });

  it('makes all that a ladder needs in one release, as it was given', async () => {
    const answer = await desk.maintain(association.admin, associationParts);

    expect(answer).toMatchObject({ release: { number: 2 }, added: 4, problems: [] });
    expect(answer.entities.map(({ __typename, owner }) => [__typename, owner?.code])).toEqual([
      ['Role', 'gr'],
      ['LevelScale', 'gr'],
      ['Activity', 'gr'],
      ['Competence', 'gr'],
    ]);
    const { data } = await desk.ask(`{
      role(slug: "stodassistent") {
        name(language: EN) owner { code } version replacedBy { slug }
        codes { scheme code } tasks { slug requirements { text } }
      }
      competences(filter: { text: "bemöt" }) { nodes { name proficiencies } }
    }`);
    expect(data).toMatchObject({
      role: {
        name: 'Support assistant',
        owner: { code: 'gr' },
        version: 1,
        replacedBy: [],
        codes: [{ scheme: 'SSYK2012', code: '5342' }],
        tasks: [{ slug: 'delegering', requirements: [{ text: expect.stringContaining('SeQF') as string }] }],
      },
      competences: { nodes: [{ name: 'Bemötande', proficiencies: 3 }] },
    });
  });

  it('tells those who follow the feed', async () => {
    await desk.maintain(goteborg.admin, [localTitle]);
    await desk.maintain(goteborg.admin, [renamed('Resurspedagog i förskola', 1)]);
    await desk.maintain(association.admin, associationParts);
    await desk.maintain(association.admin, [
      { retire: { kind: 'ACTIVITY', key: 'handledning', expectedVersion: 1 } },
      { replaceRole: { key: 'stodassistent', by: ['barnskotare'], expectedVersion: 1 } },
    ]);
    await desk.maintain(goteborg.admin, [
      { retire: { kind: 'TITLE', key: 'resurspedagog', lastDay: '2026-05-31', expectedVersion: 2 } },
    ]);

    expect(await desk.news()).toEqual([
      'TITLE_ADDED Titeln Resurspedagog har tillkommit.',
      'TITLE_CHANGED Titeln Resurspedagog i förskola har ändrats.',
      'PUBLISHED Yrkesrollen Stödassistent har publicerats.',
      'PUBLISHED Kompetensen Bemötande har publicerats.',
      'PUBLISHED Nivåskalan Steg har publicerats.',
      'PUBLISHED Insatsen Handledning har publicerats.',
      'REPLACED Yrkesrollen Stödassistent har ersatts av barnskotare.',
      'RETIRED Insatsen Handledning gäller inte längre.',
      'RETIRED Titeln Resurspedagog i förskola gäller till och med den 31 maj 2026.',
    ]);
  });

  it('replaces a title by another from a day, and still answers for the days before', async () => {
    await desk.maintain(goteborg.admin, [localTitle]);
    const successor = { saveTitle: { ...localTitle.saveTitle, slug: 'elevcoach', label: 'Elevcoach' } };
    const replacement = { key: 'resurspedagog', by: ['elevcoach'], lastDay: '2026-05-31', expectedVersion: 1 };

    const answer = await desk.maintain(goteborg.admin, [successor, { replaceTitle: replacement }]);

    expect(answer).toMatchObject({ added: 1, changed: 1, problems: [] });
    const { data } = await desk.ask(
      '{ titles(filter: { text: "resurs" }) { nodes { kind validTo replacedBy { slug } } } }',
    );
    expect(data).toEqual({
      titles: { nodes: [{ kind: 'FORMER', validTo: '2026-05-31', replacedBy: [{ slug: 'elevcoach' }] }] },
    });
  });

  it('gives what comes back after its retirement the next version', async () => {
    await desk.maintain(goteborg.admin, [localTitle]);
    const gone = await desk.maintain(goteborg.admin, [
      { retire: { kind: 'TITLE', key: 'resurspedagog', expectedVersion: 1 } },
    ]);
    expect(gone).toMatchObject({ retired: 1, entities: [] });

    const back = await desk.maintain(goteborg.admin, [localTitle]);
    expect(back.entities).toMatchObject([{ version: 2 }]);
  });

  it('lets the platform maintain what all share, and the organisations', async () => {
    const organization = { code: '1490', name: 'Borås', kind: 'MUNICIPALITY', memberOf: ['gr'], expectedVersion: 0 };
    const agreement = { slug: 'avtal', name: { sv: 'Avtal' }, parties: ['1490', '1480'], expectedVersion: 0 };
    const education = {
      slug: 'vux',
      name: { sv: 'Vuxenutbildning' },
      provider: '1490',
      awards: ['barnskotarutbildning'],
      prerequisites: [],
      seats: 10,
      expectedVersion: 0,
    };
    const answer = await desk.maintain(platformAdmin, [
      { saveOrganization: organization },
      { saveAgreement: agreement },
      { saveLearningOpportunity: education },
      { retire: { kind: 'TITLE', key: 'rektor', lastDay: '2026-12-31', expectedVersion: 1 } },
    ]);
    expect(answer).toMatchObject({ added: 3, changed: 1, retired: 0, problems: [] });
    expect(answer.entities.map(({ __typename, owner, version }) => [__typename, owner, version])).toEqual([
      ['Organization', null, 1],
      ['Agreement', null, 1],
      ['LearningOpportunity', null, 1],
      ['Title', null, 2],
    ]);
  });

  it('warns of what may be meant', async () => {
    const former = { saveTitle: { ...localTitle.saveTitle, kind: 'FORMER' } };
    expect((await desk.maintain(goteborg.admin, [former])).findings).toEqual([
      { code: 'FORMER_WITHOUT_REPLACEMENT', severity: 'WARNING', place: ['titles', 'resurspedagog', 'replacedBy'] },
    ]);
  });

  it('tells in a dry run what it would come to, and changes nothing', async () => {
    const former = { saveTitle: { ...localTitle.saveTitle, kind: 'FORMER' } };
    const answer = await desk.maintain(goteborg.admin, [former], { dryRun: true });

    expect(answer).toMatchObject({ release: null, added: 1, changed: 0, retired: 0, entities: [], problems: [] });
    expect(answer.findings).toHaveLength(1);
    expect(await desk.news()).toEqual([]);
    expect((await desk.database.stores.audit.list({ actions: ['MAINTAIN_REFERENCE_DATA'] }, 10)).totalCount).toBe(0);
  });

  it('answers the same to the same key and input, and refuses the key with other input', async () => {
    const once = { idempotencyKey: 'nyckel-1' };
    const first = await desk.maintain(goteborg.admin, [localTitle], once);
    expect(await desk.maintain(goteborg.admin, [localTitle], once)).toEqual(first);
    expect(faultsOf(await desk.maintain(goteborg.admin, [renamed('Annan', 1)], once))).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'],
    ]);
    expect(await desk.news()).toHaveLength(1);
  });

  it('leaves one event, in the trail of the owner, with what became of each entity', async () => {
    await desk.maintain(goteborg.admin, [localTitle]);
    await desk.maintain(goteborg.admin, [renamed('Resurspedagogen', 1)]);
    await desk.maintain(platformAdmin, [
      { retire: { kind: 'TITLE', key: 'resurspedagog', expectedVersion: 2 } },
      { retire: { kind: 'TITLE', key: 'forskollarare', expectedVersion: 1 } },
    ]);

    const { events } = await desk.database.stores.audit.list({ actions: ['MAINTAIN_REFERENCE_DATA'] }, 10);
    expect(events.map(({ action, organization, subject }) => [action, organization, subject])).toEqual([
      ['MAINTAIN_REFERENCE_DATA', undefined, { kind: 'releases', key: '4' }],
      ['MAINTAIN_REFERENCE_DATA', '1480', { kind: 'titles', key: 'resurspedagog' }],
      ['MAINTAIN_REFERENCE_DATA', '1480', { kind: 'titles', key: 'resurspedagog' }],
    ]);
    expect(events[1]?.differences).toEqual([
      { path: ['titles', 'resurspedagog', 'label'], before: 'Resurspedagog', after: 'Resurspedagogen' },
    ]);
    expect(events[0]?.differences.map(({ path, after }) => [path, after])).toEqual([
      [['titles', 'resurspedagog'], undefined],
      [['titles', 'forskollarare'], undefined],
    ]);
  });
});
