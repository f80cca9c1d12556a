import {
  draftOfRequirement,
  newRequirement,
  requirementOf,
} from '../../../src/web/requirement-builder/requirement-draft';
import { draftOf } from '../../../src/web/requirement-builder/expression-draft';

const expression = { qualification: { slug: 'bevis' } };

const standing = {
  slug: 'bevis',
  scope: 'USE_TITLE',
  strength: 'MANDATORY',
  authority: 'LAW',
  validFrom: '2023-07-01',
  validTo: null,
  jurisdiction: { code: '1480' },
  legalBasis: { title: 'PSL', reference: 'SFS 2010:659, 4 kap. 5 a §', url: null, inForceFrom: '2023-07-01' },
  respite: { months: 12, roles: [{ slug: 'underskoterska' }] },
  expression,
  swedishNote: 'Se lagen.',
  englishNote: 'See the law.',
} as const;

describe('a requirement that is changed', () => {
  it('goes back as it came when nothing is changed', () => {
    expect(requirementOf(draftOfRequirement(standing), [])).toEqual({
      slug: 'bevis',
      scope: 'USE_TITLE',
      strength: 'MANDATORY',
      authority: 'LAW',
      validFrom: '2023-07-01',
      jurisdiction: '1480',
      legalBasis: { title: 'PSL', reference: 'SFS 2010:659, 4 kap. 5 a §', inForceFrom: '2023-07-01' },
      respite: { months: 12, roles: ['underskoterska'] },
      expression,
      note: { sv: 'Se lagen.', en: 'See the law.' },
    });
  });

  it('takes a note that comes in Swedish for both languages as Swedish alone', () => {
    const draft = draftOfRequirement({ ...standing, englishNote: standing.swedishNote });
    expect(requirementOf(draft, [])?.note).toEqual({ sv: 'Se lagen.' });
  });

  it('leaves out what is emptied', () => {
    const { law } = newRequirement;
    const emptied = { jurisdiction: '', law, respiteMonths: 0, noteSv: '', noteEn: '', validFrom: undefined };
    expect(requirementOf({ ...draftOfRequirement(standing), ...emptied }, [])).toEqual({
      slug: 'bevis',
      scope: 'USE_TITLE',
      strength: 'MANDATORY',
      authority: 'LAW',
      expression,
    });
  });
});

describe('a new requirement', () => {
  const built = { ...newRequirement, expression: draftOf(expression) };

  it('is nothing while nothing is demanded', () => {
    expect(requirementOf(newRequirement, [])).toBeUndefined();
  });

  it.each([
    ['what it demands', built, [], 'bevis'],
    ['what it demands, with a number where that is taken', built, ['bevis', 'bevis-2'], 'bevis-3'],
    ['nothing else where that has no name', { ...built, expression: draftOf({ seqfLevel: { level: 4 } }) }, [], 'krav'],
    ['what somebody has written', { ...built, slug: ' eget ' }, ['bevis'], 'eget'],
  ])('is named after %s', (_what, draft, taken, slug) => {
    expect(requirementOf(draft, taken)?.slug).toBe(slug);
  });
});
