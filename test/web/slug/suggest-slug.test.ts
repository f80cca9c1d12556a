import { suggestSlug } from '../../../src/web/slug/suggest-slug';

describe('a suggested slug', () => {
  it('has small letters a to z, digits and hyphens', () => {
    expect(suggestSlug('Förste förskollärare, nivå 2')).toBe('forste-forskollarare-niva-2');
    expect(suggestSlug('  –  ')).toBe('');
  });

  it('joins what it is made of', () => {
    expect(suggestSlug('gr-titulatur', 'Öckerö')).toBe('gr-titulatur-ockero');
    expect(suggestSlug('Lilla Edet (kommun)', '', 'é')).toBe('lilla-edet-kommun-e');
  });

  it('is cut where it would be longer than a slug may be, and never ends in a hyphen', () => {
    expect(suggestSlug('a'.repeat(120))).toBe('a'.repeat(100));
    expect(suggestSlug('a'.repeat(99), 'b')).toBe('a'.repeat(99));
  });
});
