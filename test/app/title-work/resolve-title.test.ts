import { alignLabel } from '../../../src/app/title-work/align-label';
import { alignForEmployer, alignTitles } from '../../../src/app/title-work/align-titles';
import { resolveTitle } from '../../../src/app/title-work/resolve-title';
import { withDecisions, emptyMappingBook } from '../../../src/domain/title/mapping/mapping-book';
import type { MappingDecision } from '../../../src/domain/title/mapping/title-mapping';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { reading } from '../../support/builders/catalog';
import { title } from '../../support/builders/ladder-builder';
import { mappingDecision } from '../../support/builders/mapping-decision';
import { careTitles } from '../../support/title-desk';

const after = (...decisions: readonly MappingDecision[]) => {
  const context = reading(careTitles, '2026-06-01');
  return { ...context, catalog: { ...context.catalog, mappings: withDecisions(emptyMappingBook, decisions) } };
};

const resolved = (label: string, decisions: readonly MappingDecision[] = [], asOf: IsoDay = '2026-06-01') =>
  resolveTitle(after(...decisions), { label, organization: '1480', asOf });

describe('the answer for an employer’s title', () => {
  it('is what has been decided on the day, with the role, its codes and the decision', () => {
    const decision = mappingDecision('1', { validTo: '2026-12-31' });
    expect(resolved('USK  natt', [decision])).toMatchObject({
      label: 'USK  natt',
      organization: { code: '1480' },
      title: { slug: 'underskoterska' },
      role: { slug: 'underskoterska' },
      codes: [],
      mapping: { id: '1', state: 'CONFIRMED' },
    });
    expect(resolved('usk natt', [decision], '2027-01-01')).not.toHaveProperty('title');
    expect(resolveTitle(after(decision), { label: 'usk natt', organization: '1280', asOf: '2026-06-01' })).toEqual({
      label: 'usk natt',
      organization: expect.objectContaining({ code: '1280' }) as object,
      asOf: '2026-06-01',
      codes: [],
    });
  });

  it('is no title when none fits, and none when the standard title is no longer in use', () => {
    const none = resolved('Kock', [mappingDecision('1', { label: 'Kock', act: 'REJECT' })]);
    expect(none).toMatchObject({ mapping: { state: 'REJECTED' } });
    expect(none).not.toHaveProperty('title');
    const ended = resolved('usk natt', [mappingDecision('1', { standard: 'kokerska' })]);
    expect(ended).toMatchObject({ mapping: { state: 'CONFIRMED' }, codes: [] });
    expect(ended).not.toHaveProperty('title');
  });

  it('is the agreed title of that very label, or the employer’s own, where nobody has decided', () => {
    expect(resolved('KOCK')).toMatchObject({ title: { slug: 'kock' }, role: { slug: 'kock' } });
    expect(resolved('Vårdare')).toMatchObject({ title: { slug: 'vardare-1480' }, role: { slug: 'underskoterska' } });
    expect(resolveTitle(after(), { label: 'Vårdare', organization: '1280', asOf: '2026-06-01' })).not.toHaveProperty(
      'title',
    );
  });

  it('is never a guess: not by a former or an alternative name, nor by a label that two titles have', () => {
    for (const label of ['Skötare', 'Kokerska', 'Måltidskock', 'Undersköterska natt']) {
      expect(resolved(label)).not.toHaveProperty('title');
    }
    const twice = reading({ ...careTitles, titles: [...careTitles.titles, title('kock-2', { label: 'kock' })] });
    expect(resolveTitle(twice, { label: 'Kock', organization: '1480', asOf: '2026-06-01' })).not.toHaveProperty(
      'title',
    );
  });

  it('is not the title of that label where the employer has rejected it, or had decided something until a day', () => {
    const reject = mappingDecision('1', { label: 'Kock', act: 'REJECT', standard: 'kock' });
    expect(resolved('Kock', [reject])).not.toHaveProperty('title');
    const ended = mappingDecision('1', { label: 'Kock', standard: 'kock', validTo: '2026-01-31' });
    expect(resolved('Kock', [ended])).not.toHaveProperty('title');
    const other = mappingDecision('1', { label: 'Kock', act: 'REJECT', standard: 'larare' });
    expect(resolved('Kock', [other])).toMatchObject({ title: { slug: 'kock' } });
  });

  it('is the agreed title of that very label until the day that something is decided from', () => {
    const ahead = mappingDecision('1', { label: 'Kock', standard: 'larare', validFrom: '2026-07-01' });
    expect(resolved('Kock', [ahead], '2026-06-30')).toMatchObject({ title: { slug: 'kock' } });
    expect(resolved('Kock', [ahead], '2026-07-01')).toMatchObject({ title: { slug: 'larare' } });
  });

  it('is nothing for an employer that does not exist', () => {
    expect(resolveTitle(after(), { label: 'Kock', organization: '9999', asOf: '2026-06-01' })).toBeUndefined();
  });
});

describe('what labels may stand for', () => {
  const aligned = (label: string, decisions: readonly MappingDecision[], organization?: string) =>
    alignForEmployer(after(...decisions), { label, organization, asOf: '2026-06-01', limit: 3 });

  it('is first what the employer has decided, whatever is known of titles', () => {
    const decision = mappingDecision('1', { label: 'Kock', standard: 'larare', match: 'BROAD' });
    expect(aligned('Kock', [decision], '1480')).toMatchObject({
      status: 'RESOLVED',
      candidates: [{ title: { slug: 'larare' }, match: 'BROAD', confidence: 1 }],
    });
    expect(aligned('Kock', [decision])).toMatchObject({
      status: 'RESOLVED',
      candidates: [{ title: { slug: 'kock' } }],
    });
    const none = mappingDecision('1', { label: 'Kock', act: 'REJECT' });
    expect(aligned('Kock', [none], '1480')).toEqual({ label: 'Kock', status: 'UNKNOWN', candidates: [] });
  });

  it('leaves out what the employer has rejected, but not for others', () => {
    const reject = mappingDecision('1', { label: 'Kock', act: 'REJECT', standard: 'kock' });
    const slugs = (organization: string) =>
      aligned('Kock', [reject], organization).candidates.map((candidate) => candidate.title.slug);
    expect(slugs('1480')).not.toContain('kock');
    expect(slugs('1280')).toContain('kock');
  });

  it('takes what other employers have decided for a hint, not for an answer, and one’s own for neither', () => {
    const label = 'Kock natt';
    const elsewhere = ['1280', '1281'].map((organization) =>
      mappingDecision(organization, { label, organization, standard: 'kock' }),
    );
    const hinted = aligned(label, elsewhere, '1480');
    expect(hinted.status).not.toBe('RESOLVED');
    expect(hinted.candidates[0]).toMatchObject({ title: { slug: 'kock' } });
    expect(JSON.stringify(hinted.candidates[0]?.because)).toContain('2 ');
    const own = alignLabel(after(...elsewhere), { label, organization: '1280', asOf: '2026-06-01', limit: 3 });
    expect(JSON.stringify(own.candidates[0]?.because)).not.toContain('2 ');
    expect(own.candidates[0]?.confidence).toBeLessThan(hinted.candidates[0]?.confidence ?? 0);
  });

  it('is looked up label by label, in turns with others who wait', async () => {
    const labels = Array.from({ length: 120 }, (_, index) => (index === 119 ? 'Kock' : `Zqx ${index}`));
    let turns = 0;
    const others = setInterval(() => (turns += 1), 0);
    const found = await alignTitles(after(), { labels, asOf: '2026-06-01', limit: 1 });
    clearInterval(others);
    expect(found.map(({ label }) => label)).toEqual(labels);
    expect(found.at(-1)).toMatchObject({ status: 'RESOLVED' });
    expect(turns).toBeGreaterThan(0);
  });
});
