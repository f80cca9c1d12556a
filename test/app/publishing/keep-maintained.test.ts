import { publishReferenceData } from '../../../src/app/publishing/publish-reference-data';
import type { ReferenceData } from '../../../src/domain/reference-data';
import { barnskotareLadder, title } from '../../support/builders/ladder-builder';
import { organization, referenceData } from '../../support/builders/reference-data';
import { fakeUnitOfWork } from '../../support/fakes/unit-of-work';

describe('publishing what comes with the product, each time the server starts', () => {
  const unitOfWork = fakeUnitOfWork();
  const publish = (data: ReferenceData, keepMaintained: boolean) =>
    publishReferenceData(
      { unitOfWork, now: () => new Date('2026-06-01T12:00:00Z'), newId: () => 'request' },
      { data, note: '', retireMissing: !keepMaintained, keepMaintained },
    );
  const shipped = referenceData({ ladders: [barnskotareLadder()] });
  const rektor = title('rektor', { role: 'rektor', label: 'Rektorn' });
  const barnskotare = title('barnskotare', { role: 'barnskotare' });

  it('leaves alone what admins have changed, retired or ended since', async () => {
    await publish(shipped, true);
    const maintained = referenceData({
      titles: [barnskotare, rektor],
      ladders: [barnskotareLadder({ status: 'RETIRED', validTo: '2026-05-31' })],
    });
    await publish(maintained, false);

    const outcome = await publish(shipped, true);

    expect(outcome).toMatchObject({ publication: { release: { number: 2 }, added: 0, changed: 0, retired: 0 } });
  });

  it('leaves each revision as it is published, and tells which the data has otherwise', async () => {
    const own = fakeUnitOfWork();
    const context = { unitOfWork: own, now: () => new Date('2026-06-01T12:00:00Z'), newId: () => 'request' };
    const changed = referenceData({ ladders: [{ ...barnskotareLadder(), notes: [{ sv: 'Ny anmärkning.' }] }] });
    await publishReferenceData(context, { data: shipped, note: '', retireMissing: false });

    const refused = await publishReferenceData(context, { data: changed, note: '', retireMissing: false });
    expect(refused).toMatchObject({ refused: [{ code: 'PUBLISHED_REVISION_CHANGED' }] });

    const input = { data: changed, note: '', retireMissing: false, keepMaintained: true };
    expect(await publishReferenceData(context, input)).toMatchObject({
      publication: { release: { number: 1 }, changed: 0 },
      leftAsPublished: ['barnskotare@1'],
    });
  });

  it('brings what is new in it', async () => {
    const newer = { ...shipped, organizations: [...shipped.organizations, organization('1490')] };
    expect(await publish(newer, true)).toMatchObject({ publication: { added: 1, changed: 0, retired: 0 } });
  });
});
