import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { ladder, requirement, step, transition } from '../../support/builders/ladder-builder';
import { months } from '../../support/builders/requirement';
import { describeOnEachEngine } from '../../support/database';
import {
  association,
  decision,
  goteborg,
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
  organization: 'gr',
  validFrom: '2026-01-01',
  steps: [
    step('bas', { title: 'barnskotare' }),
    step('skicklig', {
      requirements: [requirement('erfarenhet', { expression: months(24, { roles: ['barnskotare'] }) })],
    }),
  ],
  transitions: [transition('bas', 'skicklig')],
});

const experience = (amount: number) => ({
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
  },
});

describeOnEachEngine('an adaptation whose base has moved on', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url, workshopWorld({ ladders: [base] }));
  });
  afterEach(() => workshop.close());

  const adapt = async (slug = 'malmos-trappa', revision = 1): Promise<DraftSeen> => {
    const derive = { slug, name: { sv: 'Malmös trappa' } };
    const adopted = encodeGlobalId('Ladder', `regionens-trappa@${revision}`);
    const input = { ladder: adopted, organization: '1280', from: '2026-06-01', decision, derive };
    return ladderOf(await workshop.mutate('adoptLadder', 'AdoptLadderInput', input, malmo.admin));
  };

  const edit = (id: string, expectedVersion: number, operations: readonly object[], viewer = malmo.editor) =>
    workshop.mutate('editLadder', 'EditLadderInput', { ladder: id, expectedVersion, operations }, viewer);

  const publishNextBase = async (revision: number, operations: readonly object[]): Promise<void> => {
    const id = encodeGlobalId('Ladder', `regionens-trappa@${revision}`);
    const draft = ladderOf(await edit(id, 0, operations, association.editor));
    ladderOf(await publishDraft(workshop, draft, association, `202${6 + revision}-01-01`));
  };

  interface Carried extends DraftSeen {
    readonly basedOn: { readonly revision: number };
    readonly conflicts: readonly { readonly step: string }[];
  }
  const revisionOf = async (slug: string, revision: number): Promise<Carried> => {
    const query = `{ ladder(slug: "${slug}", revision: ${revision}) {
      id slug revision version status name basedOn { revision } conflicts { step }
    } }`;
    return (await workshop.ask<{ ladder: Carried }>(query, {}, malmo.editor)).data.ladder;
  };

  it('is carried over by the next edit where the draft that followed was discarded', async () => {
    const draft = ladderOf(await edit((await adapt()).id, 1, [experience(30)]));
    const published = ladderOf(await publishDraft(workshop, draft, malmo));
    await publishNextBase(1, [experience(36)]);
    const followed = await revisionOf('malmos-trappa', 2);
    const discarded = { ladder: followed.id, expectedVersion: followed.version };
    await workshop.mutate('discardLadder', 'LadderActionInput', discarded, malmo.editor);

    ladderOf(await edit(published.id, 0, [{ setName: { sv: 'Nya Malmötrappan' } }]));
    expect(await revisionOf('malmos-trappa', 2)).toMatchObject({
      name: 'Nya Malmötrappan',
      basedOn: { revision: 2 },
      conflicts: [{ step: 'skicklig' }],
    });
  });

  it('stays on the earlier revision that was adopted until its base is published anew', async () => {
    await publishNextBase(1, [experience(36)]);
    const { id, version } = await adapt();
    ladderOf(await edit(id, version, [{ setName: { sv: 'På den gamla' } }]));
    expect(await revisionOf('malmos-trappa', 1)).toMatchObject({ basedOn: { revision: 1 } });
    await publishNextBase(2, [experience(48)]);
    expect(await revisionOf('malmos-trappa', 1)).toMatchObject({ name: 'På den gamla', basedOn: { revision: 3 } });
  });

  it('is carried over whatever stands in drafts that adapt other ladders', async () => {
    ladderOf(await publishDraft(workshop, await adapt(), malmo));
    await workshop.database.stores.drafts.save({
      kind: 'ladder',
      key: 'goteborgs-trappa',
      organization: '1480',
      content: {
        ladder: {
          slug: 'goteborgs-trappa',
          revision: 1,
          derivation: { base: { slug: 'finns-inte', revision: 1 }, changes: [] },
        },
        conflicts: [],
      },
      changedAt: '2026-06-01T12:00:00.000Z',
      changedBy: goteborg.editor.subject,
    });
    await publishNextBase(1, [experience(36)]);
    expect(await revisionOf('malmos-trappa', 2)).toMatchObject({ basedOn: { revision: 2 } });
  });
});
