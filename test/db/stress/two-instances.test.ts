import { emptyReferenceData } from '../../../src/domain/reference-data';
import { organization } from '../../support/builders/reference-data';
import { describeOnEachEngine } from '../../support/database';
import { eventually } from '../../support/eventually';
import { startService } from '../../support/service';

/** Releases that each instance publishes. */
const RELEASES = 15;
const ALL = '{ release { number publishedAt } organizations(first: 100) { nodes { code name } } }';

interface All {
  readonly release: { readonly number: number };
}

describeOnEachEngine('Two instances that publish at the same time', (database) => {
  it('end up answering from the same release, word for word', async () => {
    const instances = [await startService(database().url), await startService(database().url)];
    try {
      const publishing = instances.map(async ({ publish }, instance) => {
        for (let number = 1; number <= RELEASES; number += 1) {
          const code = `${instance + 1}${String(number).padStart(3, '0')}`;
          await publish({ ...emptyReferenceData, organizations: [organization(code)] });
        }
      });
      await Promise.all(publishing);

      const answers = () => Promise.all(instances.map(({ ask }) => ask<All>(ALL)));
      const newest = instances.length * RELEASES;
      await eventually(async () => (await answers()).every(({ data }) => data.release.number === newest));
      const [one, other] = await answers();
      expect(one).toEqual(other);
    } finally {
      await Promise.all(instances.map(({ close }) => close()));
    }
  });
});
