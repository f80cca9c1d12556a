import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import type { Adoption } from '../../../src/domain/organization/adoption';
import { ladder, step } from '../../support/builders/ladder-builder';
import { organization } from '../../support/builders/reference-data';
import { describeOnEachEngine } from '../../support/database';
import {
  decision,
  goteborg,
  ladderOf,
  malmo,
  openWorkshop,
  workshopWorld,
  type LadderAnswer,
  type Workshop,
} from '../../support/workshop';

const base = ladder({
  slug: 'regionens-trappa',
  organization: 'gr',
  validFrom: '2026-01-01',
  steps: [step('bas', { title: 'barnskotare' })],
});
const next = { ...base, revision: 2, steps: [...base.steps, step('skicklig')], validFrom: '2027-01-01' } as const;
const other = { ...base, slug: 'annan-trappa' };

const idOf = (slug: string, revision = 1): string => encodeGlobalId('Ladder', `${slug}@${revision}`);

/** On the first of June 2026. */
describeOnEachEngine('an adoption', (database) => {
  let workshop: Workshop;
  const open = async (adoptions: readonly Adoption[] = []): Promise<void> => {
    const organizations = ['1280', '1480', 'gr'].map((code) => organization(code));
    const world = workshopWorld({ organizations, ladders: [base, next, other], adoptions });
    workshop = await openWorkshop(database().url, world);
  };
  afterEach(() => workshop.close());

  const adopt = (input: object = {}): Promise<LadderAnswer> =>
    workshop.mutate(
      'adoptLadder',
      'AdoptLadderInput',
      { ladder: idOf('regionens-trappa'), organization: '1280', from: '2026-06-01', decision, ...input },
      malmo.admin,
    );

  const adoptionOf = ({ adoption, problems }: LadderAnswer): string => {
    if (adoption === null) throw new Error(`Refused: ${JSON.stringify(problems)}`);
    return adoption.id;
  };

  const end = (adoption: string, lastDay: string): Promise<LadderAnswer> =>
    workshop.mutate('endAdoption', 'EndAdoptionInput', { adoption, lastDay }, malmo.admin);

  const update = (adoption: string, input: object = {}): Promise<LadderAnswer> =>
    workshop.mutate(
      'updateAdoption',
      'UpdateAdoptionInput',
      { adoption, ladder: idOf('regionens-trappa', 2), from: '2027-01-01', decision, ...input },
      malmo.admin,
    );

  const derive = (adoption: string, input: object = {}, viewer = malmo.editor): Promise<LadderAnswer> =>
    workshop.mutate(
      'deriveLadder',
      'DeriveLadderInput',
      { adoption, slug: 'malmos-trappa', name: { sv: 'Malmös trappa' }, ...input },
      viewer,
    );

  const refusal = ({ problems }: LadderAnswer): unknown => problems.map(({ code, path }) => [code, ...path]);

  const inUse = async (asOf: string): Promise<unknown> => {
    const query = `{ adoptions(filter: { organization: "1280", asOf: "${asOf}" }) { nodes { revision from to } } }`;
    return (await workshop.ask<{ adoptions: { nodes: unknown } }>(query)).data.adoptions.nodes;
  };

  const trail = async (): Promise<unknown> => {
    const { events } = await workshop.database.stores.audit.list({ organizations: ['1280'] }, 50);
    return events.toReversed().map(({ action, subject }) => [action, subject.kind, subject.key]);
  };

  describe('is one for each day', () => {
    beforeEach(() => open());

    it('so none without an end is made before one that is to come', async () => {
      adoptionOf(await adopt({ from: '2028-01-01' }));
      expect(refusal(await adopt())).toEqual([['ALREADY_EXISTS', 'from']]);
      expect(refusal(await adopt({ to: '2028-01-01' }))).toEqual([['ALREADY_EXISTS', 'from']]);
      adoptionOf(await adopt({ to: '2027-12-31' }));
    });

    it('by a decision that is made already', async () => {
      const later = { ...decision, date: '9999-01-01' };
      expect(refusal(await adopt({ decision: later }))).toEqual([['INVALID_VALUE', 'decision', 'date']]);
    });

    it('of one organisation and one ladder', async () => {
      adoptionOf(await adopt());
      adoptionOf(await adopt({ ladder: idOf('annan-trappa') }));
      const input = { ladder: idOf('regionens-trappa'), organization: '1480', from: '2026-06-01', decision };
      adoptionOf(await workshop.mutate('adoptLadder', 'AdoptLadderInput', input, goteborg.admin));
    });

    it('so it is never prolonged, nor ended before it begins', async () => {
      const adoption = adoptionOf(await adopt({ to: '2026-12-31' }));
      expect(refusal(await end(adoption, '2027-01-01'))).toEqual([['INVALID_VALUE', 'lastDay']]);
      expect(refusal(await end(adoption, '2026-05-31'))).toEqual([['INVALID_VALUE', 'lastDay']]);
      expect((await end(adoption, '2026-06-01')).adoption?.to).toBe('2026-06-01');
    });
  });

  it('never takes the place of another whose code and slug come to the same', async () => {
    const recorded: Adoption = {
      slug: '1280-regionens-trappa-2026-06-01',
      organization: '1480',
      ladder: 'annan-trappa',
      from: '2026-01-01',
      sources: [],
    };
    await open([recorded]);
    expect(refusal(await adopt())).toEqual([['ALREADY_EXISTS', 'from']]);
    adoptionOf(await adopt({ from: '2026-06-02' }));
  });

  describe('goes over to another revision', () => {
    beforeEach(() => open());

    it('in one release: the one so far ends the day before', async () => {
      const adoption = adoptionOf(await adopt({ to: '2029-12-31' }));
      const answer = await update(adoption);
      expect(answer).toMatchObject({
        ladder: { slug: 'regionens-trappa', revision: 2 },
        adoption: { from: '2027-01-01', to: '2029-12-31' },
      });
      expect(await inUse('2026-12-31')).toEqual([{ revision: 1, from: '2026-06-01', to: '2026-12-31' }]);
      expect(await inUse('2027-01-01')).toEqual([{ revision: 2, from: '2027-01-01', to: '2029-12-31' }]);
      expect(await trail()).toEqual([
        ['ADOPT_LADDER', 'adoptions', '1280-regionens-trappa-2026-06-01'],
        ['UPDATE_ADOPTION', 'adoptions', '1280-regionens-trappa-2026-06-01'],
        ['UPDATE_ADOPTION', 'adoptions', '1280-regionens-trappa-2027-01-01'],
      ]);
    });

    it('of the same ladder only, and to another than the one it has', async () => {
      const adoption = adoptionOf(await adopt());
      const wrong = [['INVALID_VALUE', 'ladder']];
      expect(refusal(await update(adoption, { ladder: idOf('regionens-trappa') }))).toEqual(wrong);
      expect(refusal(await update(adoption, { ladder: idOf('annan-trappa') }))).toEqual(wrong);
      expect(refusal(await update(adoption, { ladder: idOf('regionens-trappa', 3) }))).toEqual([
        ['NOT_FOUND', 'ladder'],
      ]);
    });

    it('on a day after its first and not after its last', async () => {
      const adoption = adoptionOf(await adopt({ to: '2026-12-31' }));
      const wrong = [['INVALID_VALUE', 'from']];
      expect(refusal(await update(adoption, { from: '2026-06-01' }))).toEqual(wrong);
      expect(refusal(await update(adoption, { from: '2027-01-01' }))).toEqual(wrong);
      expect((await update(adoption, { from: '2026-12-31' })).problems).toEqual([]);
    });

    it('once for one idempotency key', async () => {
      const adoption = adoptionOf(await adopt());
      const first = await update(adoption, { idempotencyKey: 'en-gång' });
      expect(first.problems).toEqual([]);
      expect(await update(adoption, { idempotencyKey: 'en-gång' })).toEqual(first);
    });
  });

  describe('lets a ladder be derived', () => {
    beforeEach(() => open());

    it('at once, and the trail of that ladder begins where it begins', async () => {
      await adopt({ derive: { slug: 'malmos-trappa', name: { sv: 'Malmös trappa' } } });
      expect(await trail()).toEqual([
        ['ADOPT_LADDER', 'adoptions', '1280-regionens-trappa-2026-06-01'],
        ['DERIVE_LADDER', 'ladders', 'malmos-trappa@1'],
      ]);
    });

    it('later, by an editor, from the revision that is used', async () => {
      const adoption = adoptionOf(await adopt({ ladder: idOf('regionens-trappa', 2), from: '2027-01-01' }));
      const draft = ladderOf(await derive(adoption));
      expect(draft).toMatchObject({ slug: 'malmos-trappa', revision: 1, version: 1, status: 'DRAFT' });
      const query = '{ ladder(slug: "malmos-trappa") { basedOn { slug revision } organization { code } } }';
      expect((await workshop.ask(query, {}, malmo.editor)).data).toEqual({
        ladder: { basedOn: { slug: 'regionens-trappa', revision: 2 }, organization: { code: '1280' } },
      });
    });

    it('under a slug that is free', async () => {
      const adoption = adoptionOf(await adopt());
      expect(refusal(await derive(adoption, { slug: 'annan-trappa' }))).toEqual([['ALREADY_EXISTS', 'slug']]);
    });

    it('once for one idempotency key', async () => {
      const adoption = adoptionOf(await adopt());
      const first = await derive(adoption, { idempotencyKey: 'en-gång' });
      expect(ladderOf(first).version).toBe(1);
      expect(await derive(adoption, { idempotencyKey: 'en-gång' })).toEqual(first);
    });

    it('by nobody else, and not when it has ended', async () => {
      const adoption = adoptionOf(await adopt({ from: '2026-01-01', to: '2026-05-31' }));
      expect(refusal(await derive(adoption, {}, goteborg.editor))).toEqual([['NOT_FOUND', 'adoption']]);
      expect(refusal(await derive(adoption))).toEqual([['WRONG_STATUS', 'adoption']]);
    });
  });
});
