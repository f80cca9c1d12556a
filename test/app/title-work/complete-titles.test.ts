import fc from 'fast-check';
import { completeTitles } from '../../../src/app/title-work/complete-titles';
import { completionIndex } from '../../../src/app/title-work/completion-index';
import { emptyMappingBook, withDecisions } from '../../../src/domain/title/mapping/mapping-book';
import { reading } from '../../support/builders/catalog';
import { title } from '../../support/builders/ladder-builder';
import { mappingDecision } from '../../support/builders/mapping-decision';
import { role } from '../../support/builders/qualification';
import { careTitles } from '../../support/title-desk';

const context = () => {
  const read = reading(
    {
      titles: [...careTitles.titles, title('bagarkock', { label: 'Bagarkock', role: 'kock' })],
      roles: [
        ...careTitles.roles.slice(1),
        {
          ...role('underskoterska', 'vård och omsorg'),
          codes: [{ scheme: 'JOBTECH', code: 'usk1', match: 'EXACT' }],
        },
      ],
      occupationRegisters: [
        {
          slug: 'jobtech',
          name: { sv: 'JobTech' },
          occupations: [
            { code: 'usk1', label: 'Undersköterska, vård- och specialavdelning', group: '5321' },
            { code: 'abc_1', label: 'Elektriker', group: '7411' },
          ],
          groups: [{ code: '74', label: 'Installation' }],
          sources: [],
        },
      ],
    },
    '2026-06-01',
  );
  const mappings = withDecisions(emptyMappingBook, [
    mappingDecision('1', { label: 'Elevresurs', standard: 'elevassistent' }),
  ]);
  return { ...read, catalog: { ...read.catalog, mappings } };
};

const completed = (text: string, organization?: string, limit = 10) =>
  completeTitles(context(), { text, organization, asOf: '2026-06-01', limit }).map(
    (one) => `${one.label}: ${one.title.slug}`,
  );

describe('titles that somebody may be typing', () => {
  it('begin with the text, then a word of them does, then a part of a compound', () => {
    expect(completed('el')).toEqual(['Elektriker: jobtech-abc_1', 'Elevassistent: elevassistent']);
    expect(completed('special')).toEqual(['Undersköterska, vård- och specialavdelning: underskoterska']);
    expect(completed('kock')).toEqual(['Kock: kock', 'Bagarkock: bagarkock']);
    expect(completed('assist')).toEqual(['Elevassistent: elevassistent']);
    expect(completed('sköt')).toEqual(['Skötare: underskoterska']);
  });

  it('lead by other names to the standard title, each title once, and to none that is out of use', () => {
    expect(completed('skotare')).toEqual(['Skötare: underskoterska']);
    expect(completed('kokerska')).toEqual([]);
  });

  it('are found without å, ä and ö, but typed with them only where they stand', () => {
    expect(completed('larar')).toEqual(['Lärare: larare']);
    expect(completed('lärar')).toEqual(['Lärare: larare']);
    expect(completed('köck')).toEqual([]);
  });

  it('are also the employer’s own, those before others that are as near, and never another employer’s', () => {
    expect(completed('elev', '1480')).toEqual(['Elevresurs: 1480/elevresurs', 'Elevassistent: elevassistent']);
    expect(completed('vård', '1480')[0]).toBe('Vårdare: vardare-1480');
    expect(completed('elev', '1280')).toEqual(['Elevassistent: elevassistent']);
    expect(completed('elev')).toEqual(['Elevassistent: elevassistent']);
  });

  it('are as many as asked for at most, and none for no text', () => {
    expect(completed('e', '1480', 2)).toHaveLength(2);
    expect(completed('  ')).toEqual([]);
  });
});

describe('the index of completions', () => {
  it('finds every label that has the text, by where it stands, as looking through all does', () => {
    const words = fc.array(fc.constantFrom('vård', 'are', 'å', 'natt', ' ', '-', 'elev'), {
      minLength: 1,
      maxLength: 4,
    });
    const labels = fc.array(
      words.map((parts) => parts.join('')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(labels, fc.constantFrom('vård', 'vard', 'å', 'are', 'nat', 'lev'), (all, text) => {
        const plain = (word: string) => word.normalize('NFD').replace(/\p{Mark}/gu, '');
        const ranks = all.flatMap((label) => {
          const tidy = label.replace(/\s+/gu, ' ').trim();
          const has = plain(text) === text ? plain(tidy).includes(text) : tidy.includes(text);
          const at = [...plain(tidy).matchAll(new RegExp(`(?=${plain(text)})`, 'gu'))].map(({ index }) => index);
          const ranked = at.map((index) =>
            index === 0 ? 0 : /[\p{L}\p{N}]/u.test(plain(tidy)[index - 1] ?? '') ? 2 : 1,
          );
          const known = ranked.filter((rank) => rank < 2 || text.length >= 3);
          return has && known.length > 0 ? [`${label} ${Math.min(...known)}`] : [];
        });
        const index = completionIndex(all.map((label) => ({ label, title: title('t', { label }) })));
        expect(
          index(text)
            .map((found) => `${found.label} ${found.rank}`)
            .sort(),
        ).toEqual(ranks.sort());
      }),
      { numRuns: 500 },
    );
  });
});
