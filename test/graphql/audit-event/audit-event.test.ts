import { sha256 } from '../../../src/db/stores/sha256';
import type { Viewer } from '../../../src/domain/access/viewer';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { describeOnSharedDatabase } from '../../support/database';
import { platformAdmin } from '../../support/viewers';
import { goteborg, malmo, openWorkshop, type Workshop } from '../../support/workshop';

interface EventSeen {
  readonly sequence: number;
  readonly at: string;
  readonly action: string;
  readonly actorKind: string;
  readonly actor: string;
  readonly organization: { readonly code: string } | null;
  readonly subjectKind: string;
  readonly subjectKey: string;
  readonly subject: { readonly __typename: string } | null;
  readonly differences: readonly {
    readonly path: readonly string[];
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly requestId: string;
  readonly previousHash: string;
  readonly hash: string;
}

interface TrailSeen {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly EventSeen[];
}

const TRAIL = `query ($filter: AuditEventFilter, $first: Int! = 50, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      sequence at action actorKind actor organization { code } subjectKind subjectKey subject { __typename }
      differences { path before after } requestId previousHash hash
    }
  }
}`;

describeOnSharedDatabase('the trail', (database) => {
  let workshop: Workshop;

  beforeAll(async () => {
    workshop = await openWorkshop(database().url);
    for (const [viewer, slug] of [
      [goteborg.editor, 'goteborgs-forsta'],
      [malmo.editor, 'malmos-egen'],
      [goteborg.editor, 'goteborgs-andra'],
    ] as const) {
      await draft(viewer, slug);
    }
  });
  afterAll(() => workshop.close());

  const draft = async (viewer: Viewer, slug: string): Promise<void> => {
    const [grant] = viewer.grants;
    await workshop.mutate(
      'createLadder',
      'CreateLadderInput',
      { slug, name: { sv: slug }, organization: grant?.organization, field: 'förskola', progression: 'EARNED' },
      viewer,
    );
  };

  const read = async (viewer: Viewer, variables: Record<string, unknown> = {}): Promise<TrailSeen> => {
    const { data, errors } = await workshop.ask<{ auditEvents: TrailSeen }>(TRAIL, variables, viewer);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.auditEvents;
  };

  const keysOf = ({ nodes }: TrailSeen): readonly string[] => nodes.map(({ subjectKey }) => subjectKey);

  it('tells the admins of an organisation who has done what there, the newest first, and nothing of others', async () => {
    const trail = await read(goteborg.admin);
    expect(keysOf(trail)).toEqual(['goteborgs-andra@1', 'goteborgs-forsta@1']);
    expect(trail.totalCount).toBe(2);
    expect(trail.nodes[0]).toMatchObject({
      sequence: 4,
      at: '2026-06-01T12:00:00.000Z',
      action: 'CREATE_LADDER',
      actorKind: 'PERSON',
      actor: '1480-editor',
      organization: { code: '1480' },
      subjectKind: 'ladders',
      subject: { __typename: 'Ladder' },
    });
  });

  it('tells the platform’s admins all, with what concerns no one organisation', async () => {
    expect(keysOf(await read(platformAdmin))).toEqual([
      'goteborgs-andra@1',
      'malmos-egen@1',
      'goteborgs-forsta@1',
      '1',
    ]);
    expect((await read(platformAdmin)).nodes.at(-1)).toMatchObject({
      organization: null,
      actorKind: 'OPERATOR',
      subject: null,
    });
  });

  it('tells from what to what, of whatever shape that is', async () => {
    const { nodes } = await read(goteborg.admin, { first: 1 });
    expect(nodes[0]?.differences).toMatchObject([
      { path: [], before: null, after: { ladder: { slug: 'goteborgs-andra', cumulative: false, steps: [] } } },
    ]);
  });

  it.each([
    [{ organization: '1280' }, ['malmos-egen@1']],
    [{ actions: ['PUBLISH_SEEDS'] }, ['1']],
    [{ actor: '1280-editor' }, ['malmos-egen@1']],
    [{ subjectKind: 'releases' }, ['1']],
    [{ subjectKey: 'goteborgs-forsta@1' }, ['goteborgs-forsta@1']],
    [{ from: '2026-06-01T12:00:00Z', subjectKind: 'ladders', organization: '1280' }, ['malmos-egen@1']],
    [{ before: '2026-06-01T12:00:00Z', subjectKind: 'ladders' }, []],
  ])('is narrowed by %j', async (filter, keys) => {
    expect(keysOf(await read(platformAdmin, { filter }))).toEqual(keys);
  });

  it('goes on behind a cursor, unmoved by what happens meanwhile', async () => {
    const first = await read(malmo.admin, { first: 1 });
    expect(first.pageInfo).toEqual({ hasNextPage: false, endCursor: '3' });
    await draft(malmo.editor, 'malmos-andra');
    const newest = await read(malmo.admin, { first: 1 });
    expect(keysOf(newest)).toEqual(['malmos-andra@1']);
    expect(newest.pageInfo.hasNextPage).toBe(true);
    expect(keysOf(await read(malmo.admin, { after: newest.pageInfo.endCursor }))).toEqual(['malmos-egen@1']);
    expect(keysOf(await read(malmo.admin, { after: first.pageInfo.endCursor }))).toEqual([]);
  });

  it('can be proved from what is told of an event', async () => {
    const [event, before] = (await read(platformAdmin, { after: '4' })).nodes;
    if (event === undefined) throw new Error('There is no third event.');
    const { actor, actorKind, organization, subjectKey, subjectKind, hash, ...rest } = event;
    const whole = {
      ...rest,
      actor: { kind: actorKind, subject: actor },
      organization: organization?.code,
      subject: { kind: subjectKind, key: subjectKey },
      differences: rest.differences.map(({ path, after }) => ({ path, after })),
    };
    expect(sha256(canonicalJson(whole))).toBe(hash);
    expect(event.previousHash).toBe(before?.hash);
  });

  it.each([
    ['a cursor of another list', { after: 'MDo=' }],
    ['a cursor beyond all that a trail can hold', { after: '2147483648' }],
    ['a page that is too large', { first: 201 }],
    ['an organisation that nobody knows', { filter: { organization: '9999' } }],
  ])('refuses %s', async (_what, variables) => {
    const { errors = [] } = await workshop.ask(TRAIL, variables, platformAdmin);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
