import { chooseRevision, publishedBefore } from '../../../../src/web/pages/ladder-editor/choose-revision';
import { freeSlug, placeEarlier, placeLater } from '../../../../src/web/pages/ladder-editor/intent/neighbours';
import { slugInFile } from '../../../../src/web/pages/ladder-editor/list/slug-in-file';
import { likelyWay } from '../../../../src/web/pages/ladder-editor/picture/likely-way';
import { levelBeside } from '../../../../src/web/pages/ladder-editor/steps/level-beside';

const list = [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }];

describe('a place one step away', () => {
  it('is beside the neighbour', () => {
    expect(placeEarlier(list, 'b')).toEqual({ before: 'a' });
    expect(placeLater(list, 'b')).toEqual({ after: 'c' });
  });

  it('is not there at the end of the list', () => {
    expect(placeEarlier(list, 'a')).toBeUndefined();
    expect(placeLater(list, 'c')).toBeUndefined();
    expect(placeLater(list, 'nobody')).toBeUndefined();
  });
});

describe('a slug that is suggested', () => {
  it('gets a number where another has it', () => {
    expect(freeSlug(list, 'd')).toBe('d');
    expect(freeSlug([...list, { slug: 'a-2' }], 'a')).toBe('a-3');
  });
});

describe('the revision to work on', () => {
  const revisions = [
    { revision: 1, version: 0 },
    { revision: 2, version: 0 },
    { revision: 3, version: 5 },
  ];

  it('is the one in the address, else the draft, else the newest published', () => {
    expect(chooseRevision(revisions, '1')?.revision).toBe(1);
    expect(chooseRevision(revisions, 'x')?.revision).toBe(3);
    expect(chooseRevision(revisions.slice(0, 2), null)?.revision).toBe(2);
    expect(chooseRevision([], null)).toBeUndefined();
  });

  it('is held against the newest published one before it', () => {
    expect(publishedBefore(revisions, 3)?.revision).toBe(2);
    expect(publishedBefore(revisions, 1)).toBeUndefined();
  });
});

describe('a level beside another', () => {
  const levels = [
    { slug: 'hog', rank: 30 },
    { slug: 'lag', rank: 10 },
    { slug: 'mellan', rank: 20 },
  ];

  it('is the next by rank', () => {
    expect(levelBeside(levels, { rank: 10 }, 1)).toBe('mellan');
    expect(levelBeside(levels, { rank: 30 }, -1)).toBe('mellan');
    expect(levelBeside(levels, { rank: 30 }, 1)).toBeUndefined();
  });

  it('is the lowest for a step that has none and is moved up', () => {
    expect(levelBeside(levels, null, 1)).toBe('lag');
    expect(levelBeside(levels, null, -1)).toBeUndefined();
  });
});

describe('the likely kind of a way', () => {
  const step = (role: string, rank: number | null) => ({ role: { id: role }, level: rank === null ? null : { rank } });

  it('is sideways between roles of one level, else up', () => {
    expect(likelyWay(step('a', 1), step('b', 1))).toBe('LATERAL');
    expect(likelyWay(step('a', 1), step('a', 2))).toBe('ADVANCE');
    expect(likelyWay(step('a', null), step('b', 1))).toBe('ADVANCE');
  });
});

describe('the slug in a ladder file', () => {
  it('stands on a line of its own', () => {
    expect(slugInFile('name: x\nslug: min-trappa # kommentar\n')).toBe('min-trappa');
    expect(slugInFile('"slug": "min-trappa"')).toBe('min-trappa');
  });

  it('is not that of a step', () => {
    expect(slugInFile('steps:\n  - slug: steg\n    role: x')).toBeUndefined();
  });
});
