import type { Ladder } from '../../src/domain/ladder/ladder';
import { emptyReferenceData, type ReferenceData, referenceKey } from '../../src/domain/reference-data';
import { barnskotareLadder, step } from '../support/builders/ladder-builder';
import { describeOnEachEngine } from '../support/database';

const noon = new Date('2026-03-01T12:00:00.000Z');

/** Slugs that sort before and after each other, so that bases stand on both sides of what adapts them. */
const base = barnskotareLadder({ slug: 'mitten' });
const adaptation = (slug: string, of: Ladder, parts: Partial<Ladder> = {}): Ladder => ({
  ...of,
  slug,
  basedOn: { slug: of.slug, revision: of.revision },
  steps: [...of.steps, step(`extra-${slug}`)],
  ...parts,
});
const derived = adaptation('alfa', base, { organization: '1480' });
const derivedTwice = adaptation('omega', derived, {
  looseningReasons: [{ step: 'novis', reason: { sv: 'Så är det.' } }],
});

const holding = (...ladders: readonly Ladder[]): ReferenceData => ({ ...emptyReferenceData, ladders });

describeOnEachEngine('Published adaptations', (database) => {
  it('come back whole, also one of another, in whatever order they are kept', async () => {
    const { stores } = await database().openMigrated();
    await stores.publications.publish(holding(derivedTwice, base, derived), noon, '');

    const state = await stores.publications.loadRelease();

    expect(state?.data.ladders).toEqual([derived, base, derivedTwice]);
  });

  it('are the same, and make no news, when the base is given a last day and retires', async () => {
    const { stores } = await database().openMigrated();
    const retired: Ladder = { ...base, status: 'RETIRED', validTo: '2026-12-31' };
    await stores.publications.publish(holding(base, derived, derivedTwice), noon, '');

    const outcome = await stores.publications.publish(holding(retired, derived, derivedTwice), noon, '');

    expect(outcome).toMatchObject({ release: { number: 2 }, added: 0, changed: 1, retired: 0 });
    expect((await stores.publications.loadRelease(2))?.data.ladders).toEqual([derived, retired, derivedTwice]);
    expect((await stores.publications.loadRelease(1))?.data.ladders).toEqual([derived, base, derivedTwice]);
    const events = await stores.publications.listEvents(2);
    expect(events.filter(({ release }) => release === 2).map(({ entity }) => entity)).toEqual([retired]);
  });

  it('are told of whole in the log, as they were', async () => {
    const { stores } = await database().openMigrated();
    const later = { ...derived, revision: 2, name: { sv: 'Nytt namn' } };
    await stores.publications.publish(holding(base, derived), noon, '');
    await stores.publications.publish(holding(base, derived, later), noon, '');
    await stores.publications.publish(holding(base, later), noon, '');

    const events = await stores.publications.listEvents(3);

    expect(events.map(({ release, event, entity }) => [release, event, entity])).toEqual([
      [1, 'ADDED', derived],
      [1, 'ADDED', base],
      [2, 'ADDED', later],
      [3, 'RETIRED', derived],
    ]);
  });

  it('follow no draft: what adapts one is as it was when that changes', async () => {
    const { stores } = await database().openMigrated();
    const draft: Ladder = { ...base, status: 'DRAFT' };
    const changed: Ladder = { ...draft, steps: [] };
    await stores.publications.publish(holding(draft, derived), noon, '');

    const outcome = await stores.publications.publish(holding(changed, derived), noon, '');

    expect(outcome.changed).toBe(1);
    expect((await stores.publications.loadRelease())?.data.ladders).toEqual([derived, changed]);
  });

  it('may adapt each other in a ring, or a ladder that is not there', async () => {
    const { stores } = await database().openMigrated();
    const ring = [
      adaptation('ett', base, { basedOn: { slug: 'tva', revision: 1 } }),
      adaptation('tva', base, { basedOn: { slug: 'ett', revision: 1 } }),
    ];
    const lonely = adaptation('ensam', base, { basedOn: { slug: 'saknas', revision: 1 } });
    await stores.publications.publish(holding(...ring, lonely), noon, '');

    const state = await stores.publications.loadRelease();

    expect(state?.data.ladders.map(referenceKey)).toEqual(['ensam@1', 'ett@1', 'tva@1']);
    expect(state?.data.ladders).toEqual([lonely, ...ring]);
  });
});
