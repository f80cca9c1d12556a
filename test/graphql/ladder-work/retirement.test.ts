import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { ladder, step } from '../../support/builders/ladder-builder';
import { describeOnEachEngine } from '../../support/database';
import {
  goteborg,
  ladderOf,
  openWorkshop,
  publishDraft,
  workshopWorld,
  type LadderAnswer,
  type Workshop,
} from '../../support/workshop';

const revision = (slug: string, validFrom: `${number}-${number}-${number}`, validTo?: typeof validFrom) =>
  ladder({
    slug,
    organization: '1480',
    steps: [step('bas', { title: 'barnskotare' })],
    validFrom,
    ...(validTo !== undefined && { validTo }),
  });

/** On the first of June 2026. */
describeOnEachEngine('a published revision that is to be retired', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    const ladders = [
      revision('avslutad', '2020-01-01', '2024-06-30'),
      revision('gallande', '2020-01-01'),
      revision('kommande', '2027-01-01'),
    ];
    workshop = await openWorkshop(database().url, workshopWorld({ ladders }));
  });
  afterEach(() => workshop.close());

  const idOf = (slug: string): string => encodeGlobalId('Ladder', `${slug}@1`);

  const retire = (slug: string, more: object = {}): Promise<LadderAnswer> =>
    workshop.mutate(
      'retireLadder',
      'LadderActionInput',
      { ladder: idOf(slug), expectedVersion: 0, ...more },
      goteborg.admin,
    );

  const refusal = async (slug: string, more: object = {}): Promise<unknown> =>
    (await retire(slug, more)).problems.map(({ code, path }) => [code, ...path]);

  const lastDay = async (slug: string): Promise<unknown> => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Ladder { status validTo } } }';
    return (await workshop.ask<{ node: unknown }>(query, { id: idOf(slug) })).data.node;
  };

  it('ends today where nothing else is said', async () => {
    ladderOf(await retire('gallande'));
    expect(await lastDay('gallande')).toEqual({ status: 'RETIRED', validTo: '2026-06-01' });
  });

  it('keeps the last day that has passed, so that no day that was over is in force again', async () => {
    ladderOf(await retire('avslutad'));
    expect(await lastDay('avslutad')).toEqual({ status: 'RETIRED', validTo: '2024-06-30' });
  });

  it('is given an earlier last day than it has, but not a later one', async () => {
    expect(await refusal('avslutad', { lastDay: '2024-07-01' })).toEqual([['INVALID_VALUE', 'lastDay']]);
    ladderOf(await retire('avslutad', { lastDay: '2024-06-29' }));
    expect(await lastDay('avslutad')).toEqual({ status: 'RETIRED', validTo: '2024-06-29' });
  });

  it('does not end before it begins, and the admin is told what to do instead', async () => {
    expect(await refusal('gallande', { lastDay: '2019-12-31' })).toEqual([['INVALID_VALUE', 'lastDay']]);
    const { problems } = await retire('kommande');
    expect(problems).toMatchObject([{ code: 'INVALID_VALUE', path: ['lastDay'] }]);
    expect(problems[0]?.message).toContain('publicera en ny revision från den dagen');
  });

  it('is not in force at all where a newer revision begins with it', async () => {
    const operations = [{ setName: { sv: 'Rättad' } }];
    const input = { ladder: idOf('kommande'), expectedVersion: 0, operations };
    const draft = ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, goteborg.editor));
    ladderOf(await publishDraft(workshop, draft, goteborg, '2027-01-01'));
    const query = '{ ladder(slug: "kommande", asOf: "2027-01-01") { revision } }';
    expect((await workshop.ask(query)).data).toEqual({ ladder: { revision: 2 } });
  });

  it('has version 0, also while a draft of the next revision is open', async () => {
    const operations = [{ setName: { sv: 'Nästa' } }];
    const input = { ladder: idOf('gallande'), expectedVersion: 0, operations };
    const { version } = ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, goteborg.editor));
    expect(await refusal('gallande', { expectedVersion: version })).toEqual([['VERSION_CONFLICT', 'expectedVersion']]);
    expect(ladderOf(await retire('gallande'))).toMatchObject({ revision: 1, version: 0, status: 'RETIRED' });
  });

  it('is retired once', async () => {
    ladderOf(await retire('gallande'));
    expect(await refusal('gallande', { lastDay: '2026-12-31' })).toEqual([['WRONG_STATUS', 'ladder']]);
  });
});
