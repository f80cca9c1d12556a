import { sideNames } from '../../../../src/domain/ladder/compare/side-names';
import type { Naming } from '../../../../src/domain/requirement/text/naming';
import { slugsOnly } from '../../../support/builders/naming';

const organizations: Readonly<Record<string, string>> = { '1280': 'Malmö', '1480': 'Göteborg' };
const labelled = (text: string | undefined) => (text === undefined ? undefined : { sv: text });
const naming: Naming = {
  ...slugsOnly,
  organization: (code) => labelled(organizations[code]),
  ladder: (slug) => ({ sv: `Trappan ${slug}`, en: `The ladder ${slug}` }),
};

const malmo = { slug: 'a', organization: '1280' };
const goteborg = { slug: 'b', organization: '1480' };
const byPlace = { left: { sv: 'den vänstra', en: 'the left' }, right: { sv: 'den högra', en: 'the right' } };

describe('the sides of a comparison are called', () => {
  it('by their owners', () => {
    expect(sideNames(malmo, goteborg, naming)).toEqual({
      left: { sv: 'Malmö', en: 'Malmö' },
      right: { sv: 'Göteborg', en: 'Göteborg' },
    });
  });

  it('by their own names where one owner has both', () => {
    expect(sideNames(malmo, { ...malmo, slug: 'c' }, naming)).toEqual({
      left: { sv: '”Trappan a”', en: '“The ladder a”' },
      right: { sv: '”Trappan c”', en: '“The ladder c”' },
    });
  });

  it('by where they stand of two revisions of one ladder', () => {
    expect(sideNames(malmo, malmo, naming)).toEqual(byPlace);
  });

  it('by where they stand where nobody can name both', () => {
    expect(sideNames(malmo, goteborg, slugsOnly)).toEqual(byPlace);
  });

  it('by their own names where an owner cannot be named', () => {
    expect(sideNames(malmo, { slug: 'd', organization: '9999' }, naming).right.sv).toBe('”Trappan d”');
  });
});
