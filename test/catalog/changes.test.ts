import { feedOf } from '../../src/catalog/changes';
import type { PublicationEvent } from '../../src/domain/change';
import type { Adoption } from '../../src/domain/organization/adoption';
import type { Agreement } from '../../src/domain/organization/agreement';
import type { ReferenceEntity } from '../../src/domain/reference-data';
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

/** What the feed says of the change of one entity. */
const toldOf = (kind: PublicationEvent['kind'], before: ReferenceEntity, entity: ReferenceEntity) => {
  const [change] = feedOf([event({ kind, event: 'CHANGED', before, entity })]);
  return change && { kind: change.kind, summary: change.summary };
};

describe('the feed of changes', () => {
  it('numbers the changes of each release from 1', () => {
    const feed = feedOf([event({}), event({}), event({ release: 3 })]);
    expect(feed.map(({ cursor }) => cursor)).toEqual(['1.1', '1.2', '3.1']);
  });

  it.each([
    ['PUBLISHED', event({})],
    ['RETIRED', event({ event: 'RETIRED' })],
    ['RETIRED', event({ entity: ladder({ status: 'RETIRED' }) })],
    ['TITLE_ADDED', event({ kind: 'titles', entity: title('rektor') })],
    ['RETIRED', event({ kind: 'titles', event: 'RETIRED', entity: title('rektor') })],
  ])('tells %s of what came and went', (kind, told) => {
    expect(feedOf([told])[0]?.kind).toBe(kind);
  });

  it('says what happened to what, in both languages', () => {
    const [change] = feedOf([event({ kind: 'titles', entity: title('rektor', { label: 'Rektor' }) })]);
    expect(change?.summary).toEqual({ sv: 'Titeln Rektor har tillkommit.', en: 'The title Rektor was added.' });
  });

  it('calls a new wording of a title a change of it, and one of anything else a publication', () => {
    expect(toldOf('titles', title('rektor'), title('rektor', { label: 'Rektorn' }))).toEqual({
      kind: 'TITLE_CHANGED',
      summary: { sv: 'Titeln Rektorn har ändrats.', en: 'The title Rektorn was changed.' },
    });
    expect(toldOf('roles', role('rektor', 'skola'), role('rektor', 'förskola'))).toEqual({
      kind: 'PUBLISHED',
      summary: {
        sv: 'Yrkesrollen rektor har publicerats i ny lydelse.',
        en: 'The role rektor was published in a new wording.',
      },
    });
  });

  it('names what has come in the place of another, as that is called by then', () => {
    const was = role('rektor', 'skola');
    const is = { ...was, replacedBy: ['skolledare', 'bitradande', 'okand'] };
    const called = (slug: string, sv: string, release = 2) =>
      event({ kind: 'roles', release, entity: { ...role(slug, 'skola'), name: { sv, en: `${sv} (en)` } } });
    const feed = feedOf([
      called('bitradande', 'Biträdande rektor'),
      event({ kind: 'roles', release: 2, event: 'CHANGED', before: was, entity: is }),
      called('skolledare', 'Skolledare'),
      called('skolledare', 'Ledare', 3),
    ]);
    expect(feed[1]).toMatchObject({
      kind: 'REPLACED',
      summary: {
        sv: 'Yrkesrollen rektor har ersatts av Skolledare, Biträdande rektor och okand.',
        en: 'The role rektor was replaced by Skolledare (en), Biträdande rektor (en) and okand.',
      },
    });
  });

  it('says of a title until when it holds before another takes its place', () => {
    const former = title('rektor', { kind: 'FORMER', replacedBy: ['skolledare'], validTo: '2026-12-31' });
    expect(toldOf('titles', title('rektor'), former)).toEqual({
      kind: 'REPLACED',
      summary: {
        sv: 'Titeln rektor gäller till och med den 31 december 2026 och ersätts sedan av skolledare.',
        en: 'The title rektor is valid up to and including 31 December 2026 and is then replaced by skolledare.',
      },
    });
  });

  const adoption: Adoption = { slug: 'goteborg', organization: '1480', ladder: 'trappan', sources: [] };
  const agreement: Agreement = { slug: 'vfu', name: { sv: 'VFU' }, parties: [], sources: [], unknowns: [] };
  const to = { to: '2026-12-31' } as const;
  const validTo = { validTo: '2026-12-31' } as const;
  const last = 'gäller till och med den 31 december 2026.';

  it.each<[string, string, PublicationEvent['kind'], ReferenceEntity, ReferenceEntity]>([
    ['RETIRED', `Kompetenstrappan Trappan ${last}`, 'ladders', ladder(), ladder({ ...validTo, status: 'RETIRED' })],
    ['RETIRED', `Titeln rektor ${last}`, 'titles', title('rektor'), title('rektor', validTo)],
    ['RETIRED', `Överenskommelsen VFU ${last}`, 'agreements', agreement, { ...agreement, ...validTo }],
    ['RETIRED', `Införandet goteborg ${last}`, 'adoptions', adoption, { ...adoption, ...to }],
    ['RETIRED', `Införandet goteborg ${last}`, 'adoptions', { ...adoption, to: '2027-06-30' }, { ...adoption, ...to }],
    ['RETIRED', 'Titeln rektor gäller inte längre.', 'titles', title('rektor'), title('rektor', { kind: 'FORMER' })],
    [
      'TITLE_CHANGED',
      'Titeln Rektorn har ändrats.',
      'titles',
      title('rektor', { ...validTo, kind: 'FORMER', replacedBy: ['skolledare'] }),
      title('rektor', { ...validTo, kind: 'FORMER', replacedBy: ['skolledare'], label: 'Rektorn' }),
    ],
    [
      'PUBLISHED',
      'Införandet goteborg har publicerats i ny lydelse.',
      'adoptions',
      { ...adoption, ...to },
      { ...adoption, ...to, revision: 2 },
    ],
    ['PUBLISHED', 'Införandet goteborg har publicerats i ny lydelse.', 'adoptions', { ...adoption, ...to }, adoption],
  ])('tells %s with %j', (kind, sv, of, before, entity) => {
    expect(toldOf(of, before, entity)).toMatchObject({ kind, summary: { sv } });
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
      summary: { sv: 'Likvärdigheten lika har publicerats.', en: 'The equivalence lika was published.' },
    });
  });

  it('concerns the owner, or all where nobody owns it', () => {
    expect(feedOf([event({})])[0]?.concerns).toEqual(['1280']);
    expect(feedOf([event({ kind: 'roles', entity: role('rektor', 'förskola') })])[0]?.concerns).toEqual([]);
  });
});
