import { occupationTitles, takenOverTitles } from '../../../src/domain/title/occupation-title';
import { title } from '../../support/builders/ladder-builder';
import { role } from '../../support/builders/qualification';
import { nurse, occupationRegister } from '../../support/builders/title-lexicon';

const leisure = { code: 'ps1c_9CW_NDy', label: 'Fritidspedagog', group: '2342' };
const register = occupationRegister([nurse, leisure]);

describe('an occupation that no role carries', () => {
  const { roles, titles } = occupationTitles([register], [role('rektor', 'skola')]);

  it('is a role in the field of its two-digit group, with its own code and its group', () => {
    expect(roles).toEqual([
      {
        slug: 'jobtech-bXNH_MNX_dUR',
        name: { sv: 'Sjuksköterska, grundutbildad' },
        field: 'Yrken inom hälso- och sjukvård',
        codes: [
          { scheme: 'JOBTECH', code: 'bXNH_MNX_dUR', match: 'EXACT' },
          { scheme: 'AF_SSYK', code: '2221', match: 'BROAD' },
        ],
        tasks: [],
        sources: register.sources,
      },
      expect.objectContaining({ slug: 'jobtech-ps1c_9CW_NDy', field: 'Yrken inom utbildning' }),
    ]);
  });

  it('is the standard title of that role', () => {
    expect(titles).toEqual([
      {
        slug: 'jobtech-bXNH_MNX_dUR',
        label: 'Sjuksköterska, grundutbildad',
        language: 'SV',
        kind: 'STANDARD',
        role: 'jobtech-bXNH_MNX_dUR',
        replacedBy: [],
        sources: register.sources,
      },
      expect.objectContaining({ slug: 'jobtech-ps1c_9CW_NDy', label: 'Fritidspedagog' }),
    ]);
  });
});

describe('an occupation that a role carries', () => {
  const carrying = (scheme: 'JOBTECH' | 'ESCO', match: 'EXACT' | 'CLOSE') => ({
    ...role('sjukskoterska', 'vård'),
    codes: [{ scheme, code: nurse.code, match }],
  });
  const slugs = (carrier: ReturnType<typeof carrying>): readonly string[] =>
    occupationTitles([register], [carrier]).titles.map(({ slug }) => slug);

  it.each(['EXACT', 'CLOSE'] as const)('has that role and no other, also when it matches %s', (match) => {
    expect(slugs(carrying('JOBTECH', match))).toEqual(['jobtech-ps1c_9CW_NDy']);
  });

  it('is told by the scheme of its code, not by a code of another that reads the same', () => {
    expect(slugs(carrying('ESCO', 'EXACT'))).toHaveLength(2);
  });
});

describe('the title of an occupation that roles have taken over', () => {
  const carrying = (slug: string) => ({
    ...role(slug, 'vård'),
    codes: [{ scheme: 'JOBTECH', code: nurse.code, match: 'EXACT' } as const],
  });
  const takenOver = (roles: readonly string[], ...titles: Parameters<typeof takenOverTitles>[2]) =>
    takenOverTitles([register], roles.map(carrying), titles);
  const standard = (slug: string, of: string) => title(slug, { role: of });

  it('is a former one with its name, replaced by the standard title of the role', () => {
    expect(takenOver(['ssk'], standard('sjukskoterska', 'ssk'), standard('rektor', 'rektor'))).toEqual([
      {
        slug: 'jobtech-bXNH_MNX_dUR',
        label: 'Sjuksköterska, grundutbildad',
        language: 'SV',
        kind: 'FORMER',
        replacedBy: ['sjukskoterska'],
        sources: register.sources,
      },
    ]);
  });

  it('is replaced by those of all the roles', () => {
    const [former] = takenOver(['ssk', 'ss'], standard('sjukskoterska', 'ssk'), standard('skolskoterska', 'ss'));
    expect(former?.replacedBy).toEqual(['sjukskoterska', 'skolskoterska']);
  });

  it('is replaced by no title that is not agreed, or that is on its way out itself', () => {
    const [former] = takenOver(
      ['ssk'],
      title('syster', { role: 'ssk', kind: 'ALTERNATIVE' }),
      title('sskoterska', { role: 'ssk', organization: '1480' }),
      title('barnmorska', { role: 'ssk', validTo: '2026-12-31' }),
      title('sjuksyster', { role: 'ssk', replacedBy: ['sjukskoterska'] }),
    );
    expect(former?.replacedBy).toEqual([]);
  });

  it('is none where no role carries the occupation', () => {
    expect(takenOverTitles([register], [role('ssk', 'vård')], [standard('sjukskoterska', 'ssk')])).toEqual([]);
  });
});
