import { importedContent } from '../../../src/app/ladder-work/imported-content';
import { ladder } from '../../support/builders/ladder-builder';

const decided = { publishedAt: '2026-01-01T00:00:00Z', decision: { body: 'Nämnden', date: '2025-12-01' } } as const;
const days = { validFrom: '2026-01-01', validTo: '2026-12-31' } as const;

const draft = ladder({ revision: 3, status: 'DRAFT', validFrom: '2027-01-01' });

describe('what a draft becomes when a file is read into it', () => {
  it('is a draft with the number that it had, on which nobody has decided', () => {
    const file = ladder({ revision: 7, status: 'APPROVED', name: { sv: 'Ny' }, ...decided });
    expect(importedContent(file, draft, [])).toEqual(ladder({ revision: 3, status: 'DRAFT', name: { sv: 'Ny' } }));
  });

  it('is the first revision of a new ladder', () => {
    expect(importedContent(ladder({ revision: 7 }), undefined, [])).toEqual(ladder({ revision: 1, status: 'DRAFT' }));
  });

  it('is in force when a file of a draft says so', () => {
    expect(importedContent(ladder({ status: 'DRAFT', ...days }), draft, [])).toMatchObject(days);
  });

  it.each(['PUBLISHED', 'RETIRED'] as const)('is not in force when a revision that is %s was', (status) => {
    expect(importedContent(ladder({ status, ...days }), draft, [])).toEqual(draft);
    expect(importedContent(ladder({ status, ...days }), undefined, [])).toEqual(ladder({ status: 'DRAFT' }));
  });

  it('is not in force when a draft that was published for comment was', () => {
    const commented = ladder({ revision: 2, status: 'DRAFT', ...days });
    expect(importedContent(commented, draft, [commented])).toEqual(draft);
  });
});
