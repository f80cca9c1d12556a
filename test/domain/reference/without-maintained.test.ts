import type { PublicationEvent } from '../../../src/domain/change';
import { withoutMaintained } from '../../../src/domain/reference/without-maintained';
import { emptyReferenceData, type ReferenceData } from '../../../src/domain/reference-data';
import { title } from '../../support/builders/ladder-builder';

const titles = (...list: ReferenceData['titles']): ReferenceData => ({ ...emptyReferenceData, titles: list });
const published = (entity: ReferenceData['titles'][number], event: PublicationEvent['event'] = 'ADDED') => ({
  release: 1,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'titles' as const,
  event,
  entity,
});

describe('what is left of data once what has been published just so is left out', () => {
  const renamed = title('rektor', { label: 'Rektorn' });

  it('is what is new, and what was never published in this form', () => {
    const events = [published(renamed)];
    expect(withoutMaintained(titles(title('rektor'), title('ny')), events)).toEqual(
      titles(title('rektor'), title('ny')),
    );
  });

  it('is not what somebody has changed or retired since', () => {
    const changed = [published(title('rektor')), published(renamed, 'CHANGED')];
    expect(withoutMaintained(titles(title('rektor')), changed)).toEqual(emptyReferenceData);
    const retired = [published(title('rektor')), published(title('rektor'), 'RETIRED')];
    expect(withoutMaintained(titles(title('rektor')), retired)).toEqual(emptyReferenceData);
  });
});
