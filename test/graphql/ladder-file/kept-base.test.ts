import type { Ladder } from '../../../src/domain/ladder/ladder';
import { omit } from '../../../src/domain/omit';
import { writeLadderFile } from '../../../src/files/ladder/write-ladder-file';
import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { holds } from '../../support/builders/requirement';
import { describeOnEachEngine } from '../../support/database';
import { malmo, openWorkshop, workshopWorld, type ProblemSeen, type Workshop } from '../../support/workshop';

const law = { title: 'Skollagen', reference: 'SFS 2010:800, 2 kap. 13 §' };

/** Göteborg's ladder, with a demand by law, which Malmö's adapts. */
const base = ladder({
  slug: 'goteborgs-trappa',
  organization: '1480',
  validFrom: '2025-01-01',
  sources: [law],
  steps: [
    step('bas', {
      requirements: [
        requirement('lagens', { authority: 'LAW', legalBasis: law, expression: holds('barnskotarutbildning') }),
      ],
    }),
  ],
});
const next: Ladder = { ...base, revision: 2, validFrom: '2026-01-01' };
const other: Ladder = { ...base, slug: 'en-annan-trappa', steps: [step('bas')] };
const local: Ladder = {
  ...base,
  slug: 'malmos-trappa',
  organization: '1280',
  basedOn: { slug: 'goteborgs-trappa', revision: 1 },
};
const withoutLaw: Ladder = { ...omit(local, 'basedOn'), steps: [step('bas')] };

interface Imported {
  readonly outcome: string | null;
  readonly problems: readonly ProblemSeen[];
}

const IMPORT = `mutation ($input: ImportLadderInput!) { importLadder(input: $input) {
  outcome
  problems { code path message changedMeanwhile }
} }`;

describeOnEachEngine('the base of a ladder that is imported', (database) => {
  let workshop: Workshop;
  const openWith = async (...ladders: readonly Ladder[]): Promise<void> => {
    workshop = await openWorkshop(database().url, workshopWorld({ ladders }));
  };
  afterEach(() => workshop.close());

  const importing = async (file: Ladder, expectedVersion = 0): Promise<Imported> => {
    const input = { content: writeLadderFile(file), organization: '1280', expectedVersion };
    return (await workshop.ask<{ importLadder: Imported }>(IMPORT, { input }, malmo.editor)).data.importLadder;
  };

  const expectKept = async (expectedVersion: number): Promise<void> => {
    for (const file of [withoutLaw, { ...withoutLaw, basedOn: { slug: 'en-annan-trappa', revision: 1 } }]) {
      const { outcome, problems } = await importing(file, expectedVersion);
      expect({ outcome, problems }).toMatchObject({ outcome: null, problems: [{ code: 'INVALID_VALUE' }] });
      expect(problems[0]?.message).toContain('bygger på trappan ”goteborgs-trappa”');
    }
  };

  it('is not shed by a file that is read into an open draft', async () => {
    await openWith(base, other);
    expect((await importing(local)).outcome).toBe('NEW_LADDER');
    await expectKept(1);
  });

  it('is not shed by a file of a ladder that is published; another revision of it will do', async () => {
    await openWith(base, next, other, local);
    await expectKept(0);
    const outcome = (await importing({ ...local, basedOn: { slug: 'goteborgs-trappa', revision: 2 } })).outcome;
    expect(outcome).toBe('NEW_REVISION');
  });

  it('may be given to a ladder that has none, also when it has been published', async () => {
    await openWith(base, omit(local, 'basedOn'));
    expect((await importing(local)).outcome).toBe('NEW_REVISION');
  });
});
