import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { describeOnEachEngine } from '../../support/database';
import {
  confirmed,
  goteborg,
  malmo,
  type MappingSeen,
  openTitleOffice,
  personnelSystem,
  placesOf,
  type TitleOffice,
  titleId,
} from '../../support/title-office';

const MAPPINGS = `query ($organization: String! = "1480", $filter: TitleMappingFilter) {
  titleMappings(organization: $organization, filter: $filter) {
    nodes { id state reason decidedBy local { label } standard { slug } undoneBy undoReason }
  }
}`;

const NEWS = `{ changes(first: 200) { nodes { kind release summary subject {
  __typename id ... on TitleMapping { state local { label organization { code } } standard { slug } }
} } } }`;

interface News {
  readonly kind: string;
  readonly release: number;
  readonly summary: string;
  readonly subject: unknown;
}

describeOnEachEngine('decisions on titles', (database) => {
  let office: TitleOffice;
  beforeEach(async () => {
    office = await openTitleOffice(database().url);
  });
  afterEach(() => office.close());

  const mappings = async (filter: object = {}, viewer = goteborg.approver) =>
    (await office.read<{ nodes: readonly MappingSeen[] }>(MAPPINGS, { filter }, viewer)).nodes;
  const statesOf = async (filter?: object) =>
    (await mappings(filter)).map(({ local, state, standard }) => [local.label, state, standard?.slug]);
  const news = async () =>
    (await office.read<{ nodes: readonly News[] }>(NEWS)).nodes.filter(({ release }) => release > 1);

  it('are made on many labels at once, as one release, and told in the feed each by itself', async () => {
    const answer = await office.decide([
      confirmed('underskoterska', ['Usk natt', 'Usk dag', 'usk  NATT'], { match: 'NARROW', reason: 'Samma arbete.' }),
      { act: 'REJECT', labels: ['Zqx'], reason: 'Ingen titel passar.' },
    ]);
    expect(answer).toMatchObject({ decided: 3, unchanged: 0, problems: [] });
    expect(answer.mappings).toMatchObject([
      { state: 'CONFIRMED', match: 'NARROW', reason: 'Samma arbete.', decidedBy: '1480-editor' },
      { local: { label: 'Usk dag' }, standard: { slug: 'underskoterska' } },
      { state: 'REJECTED', standard: null },
    ]);
    const local = { organization: { code: '1480' } };
    expect(await news()).toMatchObject([
      {
        kind: 'MAPPING_CONFIRMED',
        release: 2,
        subject: {
          __typename: 'TitleMapping',
          id: answer.mappings[0]?.id,
          state: 'CONFIRMED',
          local,
          standard: { slug: 'underskoterska' },
        },
      },
      { kind: 'MAPPING_CONFIRMED', release: 2, subject: { id: answer.mappings[1]?.id } },
      { kind: 'MAPPING_REJECTED', release: 2, subject: { state: 'REJECTED', local: { label: 'Zqx' }, standard: null } },
    ]);
    expect(JSON.stringify(await news())).not.toMatch(/1480-editor|Samma arbete/u);
  });

  it('are tried before they are made', async () => {
    const tried = await office.decide([confirmed('kock', ['Kokerska'])], { dryRun: true });
    expect(tried).toMatchObject({
      decided: 1,
      mappings: [{ state: 'PROPOSED', decidedBy: null, local: { label: 'Kokerska' } }],
    });
    expect(await mappings()).toEqual([]);
    expect(await news()).toEqual([]);
  });

  it('answer on their days what a title stands for, with role and codes', async () => {
    await office.decide([
      confirmed('kock', ['Mattant'], { validFrom: '2026-01-01', validTo: '2026-12-31' }),
      confirmed('maltidskock', ['Mattant'], { validFrom: '2027-01-01' }),
    ]);
    expect(await office.resolve('mattant', '2026-12-31')).toMatchObject({
      label: 'mattant',
      organization: { code: '1480' },
      title: { slug: 'kock' },
      role: { slug: 'kock' },
      mapping: { state: 'CONFIRMED', decidedBy: null, reason: null },
    });
    expect(await office.resolve('Mattant', '2027-01-01')).toMatchObject({ title: { slug: 'maltidskock' } });
    expect(await office.resolve('Mattant', '2025-12-31')).toMatchObject({ title: null, role: null, mapping: null });
    expect(await office.resolve('Okänd')).toMatchObject({ title: null, codes: [], mapping: null });
  });

  it('are changed by a later decision and undone by another, and nothing is forgotten', async () => {
    const [first] = (await office.decide([confirmed('kock', ['Mattant'])])).mappings;
    const [second] = (await office.decide([confirmed('larare', ['Mattant'])])).mappings;
    expect(await statesOf()).toEqual([
      ['Mattant', 'CONFIRMED', 'larare'],
      ['Mattant', 'CONFIRMED', 'kock'],
    ]);
    expect(await office.resolve('Mattant', '2026-05-31')).toMatchObject({ mapping: { id: first?.id } });
    const undo = { act: 'UNDO', undoes: second?.id, reason: 'Fel titel.' };
    expect(await office.decide([undo])).toMatchObject({
      decided: 1,
      mappings: [{ id: second?.id, state: 'SUPERSEDED' }],
    });
    expect(await statesOf({ states: ['CONFIRMED'] })).toEqual([['Mattant', 'CONFIRMED', 'kock']]);
    const undone = { id: second?.id, undoneBy: '1480-editor', undoReason: 'Fel titel.' };
    expect(await mappings({ states: ['SUPERSEDED'] })).toMatchObject([undone]);
    expect(await office.resolve('Mattant')).toMatchObject({ title: { slug: 'kock' }, mapping: { id: first?.id } });
    expect(placesOf(await office.decide([undo]))).toEqual([['NOT_FOUND', 'decisions.0.undoes']]);
  });

  it('are not made again where they hold', async () => {
    const { mappings: made } = await office.decide([confirmed('kock', ['Mattant'])]);
    const again = await office.decide([confirmed('kock', ['MATTANT'])]);
    expect(again).toMatchObject({ decided: 0, unchanged: 1, mappings: [{ id: made[0]?.id }] });
    expect(await news()).toHaveLength(1);
  });

  it('are guarded against deciding over a colleague who was there first', async () => {
    const seen = {};
    const { mappings: made } = await office.decide([confirmed('kock', ['Mattant'], { seen })]);
    const late = await office.decide([confirmed('larare', ['Mattant'], { seen })], {}, goteborg.admin);
    expect(placesOf(late)).toEqual([['VERSION_CONFLICT', 'decisions.0.seen']]);
    expect(late.problems[0]?.changedMeanwhile).toEqual(['”Mattant” är Kock, beslutat 2026-06-01.']);
    const read = confirmed('larare', ['Mattant'], { seen: { decisions: [made[0]?.id] } });
    expect(await office.decide([read], {}, goteborg.admin)).toMatchObject({ decided: 1, problems: [] });
  });

  it('are listed for the employer’s own, the newest first, and found by who decided on what', async () => {
    await office.decide([confirmed('kock', ['Mattant'], { reason: 'Lagar mat.' }), confirmed('larare', ['Magister'])]);
    await office.decide([confirmed('kock', ['Kokerska'])], {}, goteborg.admin);
    expect((await mappings()).map(({ local }) => local.label)).toEqual(['Kokerska', 'Magister', 'Mattant']);
    expect(await mappings({ decidedBy: '1480-editor', standard: 'kock' })).toMatchObject([{ reason: 'Lagar mat.' }]);
    expect(await statesOf({ role: 'larare' })).toEqual([['Magister', 'CONFIRMED', 'larare']]);
    expect(await statesOf({ text: 'mat' })).toEqual([['Mattant', 'CONFIRMED', 'kock']]);
    expect(await office.refusal(MAPPINGS, {}, malmo.admin)).toEqual(
      await office.refusal(MAPPINGS, { organization: '9999' }, malmo.admin),
    );
  });

  it('stand with both titles, for anybody', async () => {
    await office.decide([confirmed('kock', ['Mattant', 'Kokerska'])]);
    await office.decide([confirmed('kock', ['Mattant'])], { organization: '1280' }, malmo.editor);
    const query = `query ($organization: String, $first: Int! = 100) {
      title(slug: "kock") {
        mappings(organization: $organization, first: $first) { decidedBy local { label mappings { standard { slug } } } }
      }
    }`;
    const kokerska = { decidedBy: null, local: { label: 'Kokerska', mappings: [{ standard: { slug: 'kock' } }] } };
    const mattant = { ...kokerska, local: { ...kokerska.local, label: 'Mattant' } };
    expect(await office.read(query)).toEqual({ mappings: [mattant, kokerska, mattant] });
    expect(await office.read(query, { organization: '1280' })).toEqual({ mappings: [mattant] });
    expect(await office.read(query, { first: 2 })).toEqual({ mappings: [mattant, kokerska] });
    expect(await office.refusal(query, { first: 201 })).toEqual(['BAD_USER_INPUT', expect.stringContaining('first')]);
    expect(await office.refusal(query, { organization: '9999' })).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('organization'),
    ]);
  });

  it('are all refused where one is, each fault at its place', async () => {
    const answer = await office.decide([
      confirmed('kock', ['Mattant']),
      confirmed('vardare-1480', ['Mattant']),
      confirmed('finns-inte', ['Mattant']),
      confirmed('kallskanka', ['Mattant']),
      { act: 'REJECT', labels: ['Mattant'] },
      { act: 'CONFIRM', labels: [], standard: titleId('kock') },
      { act: 'UNDO', undoes: encodeGlobalId('TitleMapping', 'finns-inte') },
      confirmed('kock', ['Mattant'], { validFrom: '2026-07-01', validTo: '2026-06-01' }),
    ]);
    expect(answer).toMatchObject({ mappings: [], decided: 0, unchanged: 0 });
    expect(placesOf(answer)).toEqual([
      ['NOT_FOUND', 'decisions.1.standard'],
      ['NOT_FOUND', 'decisions.2.standard'],
      ['INVALID_VALUE', 'decisions.3.standard'],
      ['REASON_MISSING', 'decisions.4.reason'],
      ['INVALID_VALUE', 'decisions.5.labels'],
      ['NOT_FOUND', 'decisions.6.undoes'],
      ['INVALID_VALUE', 'decisions.7.validTo'],
    ]);
    expect(await mappings()).toEqual([]);
  });

  it('are undone by the employer alone, who is told of another’s as of none', async () => {
    const [made] = (await office.decide([confirmed('kock', ['Mattant'])])).mappings;
    const undo = (undoes?: string) => office.decide([{ act: 'UNDO', undoes }], { organization: '1280' }, malmo.admin);
    expect(await undo(made?.id)).toEqual(await undo(encodeGlobalId('TitleMapping', 'finns-inte')));
    expect(await statesOf()).toEqual([['Mattant', 'CONFIRMED', 'kock']]);
  });

  it('are made by people', async () => {
    const drafting = { ...personnelSystem, grants: [{ organization: '1480', role: 'EDITOR' as const }] };
    expect(await office.decide([confirmed('kock', ['Mattant'])], {}, drafting)).toMatchObject({
      problems: [{ code: 'NOT_ALLOWED' }],
    });
    await expect(office.decide([confirmed('kock', ['Mattant'])], {}, goteborg.approver)).rejects.toThrow('FORBIDDEN');
    expect(await office.decide([confirmed('kock', ['Mattant'])], {}, malmo.admin)).toMatchObject({
      problems: [{ code: 'NOT_FOUND', path: ['organization'] }],
    });
  });
});
