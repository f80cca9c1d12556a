import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { months } from '../../support/builders/requirement';
import { describeOnEachEngine } from '../../support/database';
import {
  association,
  decision,
  ladderOf,
  malmo,
  openWorkshop,
  publishDraft,
  workshopWorld,
  type DraftSeen,
  type Workshop,
} from '../../support/workshop';

const base = ladder({
  slug: 'regionens-trappa',
  name: { sv: 'Regionens trappa' },
  organization: 'gr',
  field: 'förskola',
  validFrom: '2026-01-01',
  steps: [
    step('skicklig', {
      role: 'barnskotare',
      requirements: [requirement('erfarenhet', { expression: months(24, { roles: ['barnskotare'] }) })],
    }),
  ],
});

const LADDER = `query ($revision: Int!) { ladder(slug: "malmos-trappa", revision: $revision) {
  id slug revision version status
  looseningReasons { step requirement sv: reason en: reason(language: EN) }
  conflicts { id }
} }`;

const IMPORT = `mutation ($input: ImportLadderInput!) { importLadder(input: $input) {
  ladder { version }
  problems { code path message }
} }`;

interface Seen extends DraftSeen {
  readonly looseningReasons: readonly unknown[];
  readonly conflicts: readonly unknown[];
}

/** The pages undo an edit by reading in the file from before it. */
describeOnEachEngine('an edit of an adaptation that is undone', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url, workshopWorld({ ladders: [base] }));
  });
  afterEach(() => workshop.close());

  const baseId = async (): Promise<string> =>
    (await workshop.ask<{ ladder: { id: string } }>('{ ladder(slug: "regionens-trappa") { id } }')).data.ladder.id;

  const adopted = async (): Promise<DraftSeen> =>
    ladderOf(
      await workshop.mutate(
        'adoptLadder',
        'AdoptLadderInput',
        {
          ladder: await baseId(),
          organization: '1280',
          from: '2026-06-01',
          decision,
          derive: { slug: 'malmos-trappa', name: { sv: 'Malmös trappa' } },
        },
        malmo.admin,
      ),
    );

  const seen = async (revision = 1, viewer = malmo.editor): Promise<Seen> =>
    (await workshop.ask<{ ladder: Seen }>(LADDER, { revision }, viewer)).data.ladder;

  const edit = async (operations: readonly object[], revision = 1): Promise<DraftSeen> => {
    const { id, version } = await seen(revision);
    const input = { ladder: id, expectedVersion: version, operations };
    return ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, malmo.editor));
  };

  const fileOf = async ({ id }: DraftSeen): Promise<string> => {
    const query = 'query ($ladder: ID!) { exportLadder(ladder: $ladder) { content } }';
    interface Exported {
      readonly exportLadder: { readonly content: string };
    }
    return (await workshop.ask<Exported>(query, { ladder: id }, malmo.editor)).data.exportLadder.content;
  };

  const readIn = async (content: string, revision = 1): Promise<readonly unknown[]> => {
    const input = { content, organization: '1280', expectedVersion: (await seen(revision)).version };
    interface Imported {
      readonly importLadder: { readonly problems: readonly unknown[] };
    }
    return (await workshop.ask<Imported>(IMPORT, { input }, malmo.editor)).data.importLadder.problems;
  };

  const experience = (amount: number, reason?: { readonly sv: string; readonly en?: string }) => ({
    replaceRequirement: {
      step: 'skicklig',
      requirement: 'erfarenhet',
      by: {
        slug: 'erfarenhet',
        scope: 'ENTER_STEP',
        strength: 'MANDATORY',
        authority: 'EMPLOYER',
        expression: { experience: { months: amount, roles: ['barnskotare'] } },
      },
      ...(reason && { reason }),
    },
  });

  const reason = { sv: 'Få söker.', en: 'Few apply.' };
  const given = [{ step: 'skicklig', requirement: 'erfarenhet', ...reason }];

  it('leaves what it was before, with the reasons for demanding less', async () => {
    const pristine = await fileOf(await adopted());
    const loosened = await fileOf(await edit([experience(12, reason)]));
    expect((await seen()).looseningReasons).toEqual(given);
    await edit([{ removeLooseningReason: { step: 'skicklig', requirement: 'erfarenhet' } }, experience(36)]);
    expect((await seen()).looseningReasons).toEqual([]);

    expect(await readIn(loosened)).toEqual([]);
    expect((await seen()).looseningReasons).toEqual(given);
    expect(await fileOf(await seen())).toBe(loosened);
    expect(await readIn(pristine)).toEqual([]);
    expect(await fileOf(await seen())).toBe(pristine);
  });

  it('tells the reasons to everybody once it is published, and the draft to nobody else', async () => {
    await adopted();
    const draft = await edit([experience(12, reason)]);
    expect(await seen(1, association.editor)).toBeNull();
    ladderOf(await publishDraft(workshop, draft, malmo));
    expect((await seen(1, association.editor)).looseningReasons).toEqual(given);
  });

  it('leaves the conflicts with its base to be decided', async () => {
    await adopted();
    ladderOf(await publishDraft(workshop, await edit([experience(30)]), malmo));
    const input = { ladder: await baseId(), expectedVersion: 0, operations: [experience(36)] };
    const next = ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, association.editor));
    ladderOf(await publishDraft(workshop, next, association, '2027-01-01'));

    const { conflicts } = await seen(2);
    expect(conflicts).toHaveLength(1);
    const before = await fileOf(await seen(2));
    await edit([{ setName: { sv: 'Nya trappan' } }], 2);
    expect(await readIn(before, 2)).toEqual([]);
    expect((await seen(2)).conflicts).toEqual(conflicts);
    expect(await fileOf(await seen(2))).toBe(before);
  });
});
