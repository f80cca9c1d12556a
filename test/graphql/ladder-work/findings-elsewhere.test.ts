import { ladder, requirement, step, transition } from '../../support/builders/ladder-builder';
import { step as onStep } from '../../support/builders/requirement';
import { describeOnEachEngine } from '../../support/database';
import {
  goteborg,
  ladderOf,
  openWorkshop,
  publishDraft,
  workshopWorld,
  type DraftSeen,
  type Workshop,
} from '../../support/workshop';

const sources = [{ title: 'Beslut om trappan' }];

/** Göteborg's ladder, whose second step Malmö's demands. */
const demanded = ladder({
  slug: 'goteborgs-trappa',
  organization: '1480',
  sources,
  steps: [step('bas'), step('skicklig')],
  transitions: [transition('bas', 'skicklig')],
});
const demanding = ladder({
  slug: 'malmos-trappa',
  organization: '1280',
  sources,
  steps: [
    step('expert', {
      requirements: [requirement('forst', { expression: onStep('goteborgs-trappa', 'skicklig') })],
    }),
  ],
});

interface Seen {
  readonly ladder: { readonly findings: readonly { readonly code: string; readonly place: readonly string[] }[] };
}

describeOnEachEngine('what publishing a draft would break elsewhere', (database) => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = await openWorkshop(database().url, workshopWorld({ ladders: [demanded, demanding] }));
  });
  afterEach(() => workshop.close());

  const findings = async () => {
    const query = '{ ladder(slug: "goteborgs-trappa", revision: 2) { findings { code severity place } } }';
    return (await workshop.ask<Seen>(query, {}, goteborg.editor)).data.ladder.findings;
  };

  const edited = async (operations: readonly object[]): Promise<DraftSeen> => {
    const { data } = await workshop.ask<{ ladder: { id: string } }>('{ ladder(slug: "goteborgs-trappa") { id } }');
    const input = { ladder: data.ladder.id, expectedVersion: 0, operations };
    return ladderOf(await workshop.mutate('editLadder', 'EditLadderInput', input, goteborg.editor));
  };

  it('is told among its findings, with what breaks and where, and is what publishing refuses with', async () => {
    const draft = await edited([{ removeStep: { step: 'skicklig' } }]);
    expect(await findings()).toEqual([
      {
        code: 'UNKNOWN_STEP',
        severity: 'BLOCKING',
        place: ['elsewhere', 'ladders', 'malmos-trappa@1', 'steps', 'expert', 'requirements', 'forst', 'expression'],
      },
    ]);
    const { problems } = await publishDraft(workshop, draft, goteborg);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('(UNKNOWN_STEP)');
  });

  it('is nothing where the draft keeps what others demand', async () => {
    const draft = await edited([
      { addStep: { step: { slug: 'ny', role: 'barnskotare' } } },
      {
        addTransition: { transition: { from: 'skicklig', to: 'ny', kind: 'ADVANCE' } },
      },
    ]);
    expect(await findings()).toEqual([]);
    ladderOf(await publishDraft(workshop, draft, goteborg));
  });
});
