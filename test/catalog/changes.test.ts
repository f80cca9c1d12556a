import { feedOf } from '../../src/catalog/changes';
import type { PublicationEvent } from '../../src/domain/change';
import { equivalence } from '../support/builders/equivalence';
import { ladder, title } from '../support/builders/ladder-builder';
import { role } from '../support/builders/qualification';

const at = '2026-01-01T00:00:00.000Z';

const event = (parts: Partial<PublicationEvent>): PublicationEvent => ({
  release: 1,
  at,
  kind: 'ladders',
  event: 'ADDED',
  entity: ladder(),
  ...parts,
});

describe('the feed of changes', () => {
  it('numbers the changes of each release from 1', () => {
    const feed = feedOf([event({}), event({}), event({ release: 3 })]);
    expect(feed.map(({ cursor }) => cursor)).toEqual(['1.1', '1.2', '3.1']);
  });

  it.each([
    ['PUBLISHED', event({})],
    ['REPLACED', event({ event: 'CHANGED' })],
    ['RETIRED', event({ event: 'RETIRED' })],
    ['RETIRED', event({ event: 'CHANGED', entity: ladder({ status: 'RETIRED' }) })],
    ['TITLE_ADDED', event({ kind: 'titles', entity: title('rektor') })],
    ['TITLE_CHANGED', event({ kind: 'titles', event: 'CHANGED', entity: title('rektor') })],
    ['RETIRED', event({ kind: 'titles', event: 'RETIRED', entity: title('rektor') })],
  ])('tells %s', (kind, told) => {
    expect(feedOf([told])[0]?.kind).toBe(kind);
  });

  it('says what happened to what, in both languages', () => {
    const [change] = feedOf([event({ kind: 'titles', entity: title('rektor', { label: 'Rektor' }) })]);
    expect(change?.summary).toEqual({ sv: 'Titeln Rektor har tillkommit.', en: 'The title Rektor was added.' });
  });

  it('of an equivalence concerns who maintains it and the owners of both ladders', () => {
    const feed = feedOf([
      event({ entity: ladder({ slug: 'malmo', organization: '1280' }) }),
      event({ entity: ladder({ slug: 'goteborg', organization: '1480' }) }),
      event({ release: 2, kind: 'equivalences', entity: equivalence('lika', { organization: 'skr' }) }),
    ]);
    expect(feed[2]).toMatchObject({
      concerns: ['skr', '1280', '1480'],
      subject: { kind: 'equivalences', key: 'lika' },
      summary: { sv: 'Likvärdigheten lika är publicerad.', en: 'The equivalence lika was published.' },
    });
  });

  it('concerns the owner, or all where nobody owns it', () => {
    expect(feedOf([event({})])[0]?.concerns).toEqual(['1280']);
    expect(feedOf([event({ kind: 'roles', entity: role('rektor', 'förskola') })])[0]?.concerns).toEqual([]);
  });
});
