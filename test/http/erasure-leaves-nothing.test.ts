import type { Viewer } from '../../src/domain/access/viewer';
import { readConfig } from '../../src/config/config';
import type { Database } from '../../src/db/database';
import { createLogger } from '../../src/http/logger';
import { encodeGlobalId } from '../../src/graphql/node/global-id';
import { ladder, step, title } from '../support/builders/ladder-builder';
import { referenceData } from '../support/builders/reference-data';
import { runSql, type TestEngine } from '../support/database';
import { filesWith } from '../support/erasure/bytes-on-disk';
import { type MarkedPerson, markedPerson, recordMarked, retellMarked } from '../support/erasure/marked-person';
import { type Place, placeOf } from '../support/erasure/places';
import { eventually } from '../support/eventually';
import { collectLog } from '../support/log-lines';
import { startService, type TestService } from '../support/service';

const MALMO = '1280';
/** People beside those of the tests of whom as much is told. */
const NEIGHBOURS = 10;
/** People of whom little is told: enough to split the pages that the others lie on. */
const CROWD = 400;

const hr: Viewer = {
  kind: 'API_KEY',
  subject: 'personalsystemet',
  grants: [{ organization: MALMO, role: 'HR_SYSTEM' }],
  isPlatformAdmin: false,
};

const PERSON = `query ($organization: String!, $id: String!) { person(organization: $organization, externalId: $id) {
  externalId unit
} }`;
const EXPORT = `mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { everything problems { code path message } } }`;
const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) {
  erased { employments evidence assignments planVersions } problems { code }
} }`;

const mutation = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { problems { code path message } } }`;
const IMPORT = mutation('importPeople', 'ImportPeopleInput');
const RECORD = mutation('recordEvidence', 'RecordEvidenceInput');
const SAVE_PLAN = mutation('saveDevelopmentPlan', 'SaveDevelopmentPlanInput');
const NEXT_STEPS = `query ($organization: String!, $id: String!) { person(organization: $organization, externalId: $id) {
  externalId unit employments { label } nextSteps { __typename } plan { actions { __typename } }
} }`;

const keyOf = ({ person }: MarkedPerson) => ({ organization: MALMO, externalId: person.externalId });

const engines: readonly TestEngine[] = ['sqlite', 'postgres'];

describe.each(engines)('Of a person who is erased, on %s,', (engine) => {
  const log = collectLog();
  const neighbours = Array.from({ length: NEIGHBOURS }, () => markedPerson(MALMO));
  let place: Place;
  let service: TestService;
  /** Whom the database fails to record in the middle of every write; undefined while all goes well. */
  let inTheWay: MarkedPerson | undefined;
  const failingFor = (database: Database): Database => ({
    ...database,
    write: async (work) => {
      const namesake = inTheWay && namesakeOf(inTheWay);
      if (namesake) await database.write(({ people }) => people.savePeople([namesake], AT));
      return database.write(work);
    },
  });

  beforeAll(async () => {
    place = await placeOf[engine]();
    const config = readConfig({ DATABASE_URL: place.url, LOG_LEVEL: 'trace' });
    service = await startService(place.url, { logger: createLogger(config, log.destination) }, {}, failingFor);
    await service.publish(
      referenceData({ ladders: [ladder({ steps: [step('forst')] })], titles: [title('kock', { label: 'Kock' })] }),
    );
    await service.service.holder.refresh();
  });
  afterAll(async () => {
    await service.close();
    await place.remove();
  });

  /** Where the mark is: files of the database, and logs. */
  const placesWith = ({ mark }: MarkedPerson): readonly string[] => [
    ...filesWith(place.directory, mark),
    ...(log.text().includes(mark) ? ['the log of the service'] : []),
    ...(place.said().includes(mark) ? ['the log of the engine'] : []),
  ];

  /** Records the person among many others, tells of them anew, and has the engine look at the values. */
  const recorded = async (): Promise<MarkedPerson> => {
    const marked = markedPerson(MALMO);
    const half = neighbours.length / 2;
    for (const one of [...neighbours.slice(0, half), marked, ...neighbours.slice(half)]) {
      await service.database.write(async (stores) => {
        if ((await stores.people.findByIds([one.person.id])).length === 0) await recordMarked(stores, one);
      });
    }
    await service.database.write(({ people }) => people.savePeople(crowd(), AT));
    await service.database.write((stores) => retellMarked(stores, marked));
    await runSql(place.url, 'ANALYZE');
    return marked;
  };

  /** Asks for the person in ways that succeed and that fail. */
  const askAbout = async (marked: MarkedPerson): Promise<void> => {
    const { externalId: id } = marked.person;
    const { send } = service;
    expect((await send(PERSON, { organization: MALMO, id }, hr)).body).toContain(marked.mark);
    expect((await send(EXPORT, { input: keyOf(marked) }, hr)).body).toContain(marked.mark);
    await send(ERASE, { input: { ...keyOf(marked), dryRun: true } }, hr);
    const failing: readonly (readonly [string, object?])[] = [
      [`{ person(organization: "${MALMO}", externalId: "${id}") { finnsInte } }`],
      [`{ person(organization: "${MALMO}", externalId: "${id}" }`],
      [`{ person(organization: 1280, externalId: "${id}") { unit } }`],
      [`query ${marked.mark} { person(organization: "${MALMO}", externalId: "${id}") { ${marked.mark} } }`],
      [PERSON, { organization: MALMO, id: { [marked.mark]: id } }],
      [EXPORT, { input: { ...keyOf(marked), [marked.mark]: id } }],
      [ERASE, { input: { organization: '1480', externalId: id } }],
      [ERASE, { input: { ...keyOf(marked), externalId: `${id}\u0000` } }],
    ];
    for (const [query, variables] of failing) await send(query, variables, hr);
    const address = `/graphql?query=${encodeURIComponent(`{ person(organization: "1280", externalId: "${id}") { unit } }`)}`;
    const headers = { 'x-request-id': id, authorization: `Bearer ${id}`, cookie: `namn=${id}`, 'user-agent': id };
    await service.service.http.inject({ url: address, headers });
    await service.service.http.inject({ url: `/graphql?${id}`, method: 'POST', payload: `{"query": "${id}`, headers });
    inTheWay = marked;
    const { body } = await send(ERASE, { input: keyOf(marked) }, hr);
    inTheWay = undefined;
    expect(body).toContain('INTERNAL_SERVER_ERROR');
    expect(log.text()).toContain('unexpected error in a resolver');
  };

  /** Sends what must be done, and fails where it is refused. */
  const done = async (query: string, input: object, viewer: Viewer): Promise<void> => {
    const { body } = await service.send(query, { input }, viewer);
    if (!body.includes('"problems":[]')) throw new Error(body);
  };

  /** Tells of the person over the API alone: HR imports them, they tell more themself; both with keys of their own. */
  const toldOverApi = async (): Promise<MarkedPerson> => {
    const { mark, ...marked } = markedPerson(MALMO);
    const { externalId, unit } = marked.person;
    const self: Viewer = { ...hr, kind: 'PERSON', subject: `sub-${mark}`, grants: [grantOf(externalId)] };
    const row = { externalId, title: `Titel ${mark}`, form: 'PERMANENT', from: '2020-01-07', percent: 81 };
    const organization = MALMO;
    const refused = {
      organization,
      list: { rows: [{ ...row, title: `${mark} 19811218-9876` }] },
      idempotencyKey: mark,
    };
    expect((await service.send(IMPORT, { input: refused }, hr)).body).not.toContain('"problems":[]');
    await done(IMPORT, { organization, list: { rows: [{ externalId, unit }, row] }, idempotencyKey: mark }, hr);
    const [stored] = await service.database.stores.people.findByExternalIds(MALMO, [externalId]);
    const person = encodeGlobalId('Person', stored?.id ?? '');
    const employment = {
      organization: '1480',
      // A title that nobody knows is refused here.
      label: 'Kock',
      form: 'HOURLY',
      from: '2015-01-01',
      to: '2016-01-01',
    };
    await done(RECORD, { person, merit: { employment }, idempotencyKey: `själv-${mark}` }, self);
    await done(RECORD, { person, merit: { employment: { ...employment, percent: 40 } }, idempotencyKey: mark }, hr);
    const target = encodeGlobalId('Step', 'trappan@1/forst');
    const saving = (text: string) => ({ person, content: { target, actions: [{ own: { text } }] }, agree: true });
    await done(SAVE_PLAN, { ...saving(`Läsa ${mark}`), idempotencyKey: mark }, self);
    await done(SAVE_PLAN, { ...saving(`Läsa mer ${mark}`), expectedVersion: 1, idempotencyKey: `${mark}-2` }, self);
    for (const viewer of [self, hr]) await service.send(NEXT_STEPS, { organization, id: externalId }, viewer);
    return { mark, ...marked };
  };

  it('nothing is left of what was told over the API, by HR and by themself', async () => {
    const marked = await toldOverApi();
    await askAbout(marked);
    expect(placesWith(marked)).not.toEqual([]);

    await done(ERASE, keyOf(marked), hr);

    expect(placesWith(marked)).toEqual([]);
  });

  it('nothing is left in the database, its logs or the log of the service, and all is left of the others', async () => {
    const marked = await recorded();
    await askAbout(marked);
    expect(placesWith(marked)).not.toEqual([]);

    const { body } = await service.send(ERASE, { input: keyOf(marked) }, hr);

    expect(JSON.parse(body)).toMatchObject({
      data: { erasePerson: { erased: { employments: 2, evidence: 4, assignments: 1, planVersions: 2 }, problems: [] } },
    });
    expect(placesWith(marked)).toEqual([]);
    for (const neighbour of neighbours) expect(filesWith(place.directory, neighbour.mark)).not.toEqual([]);
  });

  it('the rows alone would not do: traces are left until they are destroyed', async () => {
    const marked = await recorded();

    await service.database.write(({ people }) => people.erase([marked.person.id]));
    // A database writes its files when it has the time.
    await eventually(() => filesWith(place.directory, marked.mark).length > 0);

    expect(await service.database.shred()).toEqual({ left: [] });
    expect(filesWith(place.directory, marked.mark)).toEqual([]);
  });
});

const crowd = () => Array.from({ length: CROWD }, () => markedPerson(MALMO).person);

const grantOf = (person: string) => ({ organization: MALMO, role: 'EMPLOYEE' as const, person });

const AT = { instant: '2026-03-01T08:00:00.000Z' };

/** Somebody else whom the employer has given the same id, whom no database takes. */
const namesakeOf = ({ person }: MarkedPerson): MarkedPerson['person'] => ({
  ...person,
  id: '00000000-0000-4000-8000-000000000001',
});
