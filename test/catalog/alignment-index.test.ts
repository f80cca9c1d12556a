import { alignmentIndexOf } from '../../src/catalog/alignment-index';
import { compileCatalog, type Catalog } from '../../src/catalog/catalog';
import { derivedTitles } from '../../src/catalog/derived-titles';
import type { PublicationEvent } from '../../src/domain/change';
import type { ReferenceData, ReferenceEntity, ReferenceKind } from '../../src/domain/reference-data';
import { catalog } from '../support/builders/catalog';
import { ladder, title } from '../support/builders/ladder-builder';
import { organization, referenceData } from '../support/builders/reference-data';
import { nurse, occupationRegister, titleLexicon } from '../support/builders/title-lexicon';

const at = '2026-01-01T00:00:00.000Z';

/** Everything in the data as added by a release. */
const additions = (data: ReferenceData, release = 1): readonly PublicationEvent[] =>
  Object.entries<readonly ReferenceEntity[]>({ ...data }).flatMap(([kind, entities]) =>
    entities.map((entity) => ({ release, at, kind: kind as ReferenceKind, event: 'ADDED' as const, entity })),
  );

const first = referenceData({
  occupationRegisters: [occupationRegister([nurse])],
  titleLexicons: [titleLexicon('forkortningar')],
});
const firstEvents = additions(first);
const firstCatalog = compileCatalog({ number: 1, publishedAt: at }, first, firstEvents);

/** The catalog of a second release with the parts in place of the first one's. */
const next = (parts: Partial<ReferenceData>, events: readonly Partial<PublicationEvent>[]): Catalog => {
  const later = events.map((event) => ({ ...event, release: 2, at }) as PublicationEvent);
  const data = { ...first, ...parts };
  return compileCatalog({ number: 2, publishedAt: at }, data, [...firstEvents, ...later], firstCatalog);
};

describe('what labels are aligned with', () => {
  it('holds the published titles and the occupations that no role carries', () => {
    const { targets } = catalog({ occupationRegisters: [occupationRegister([nurse])] }).alignment();
    const slugs = targets.map((target) => target.title.slug);
    expect(slugs).toEqual(expect.arrayContaining(['barnskotare', 'rektor', `jobtech-${nurse.code}`]));
  });

  it('is built once, and not before it is asked for', () => {
    const { alignment } = catalog();
    expect(alignment()).toBe(alignment());
    const costly = derivedTitles(first);
    let asked = 0;
    const index = alignmentIndexOf(first, {
      ...costly,
      all: () => {
        asked += 1;
        return costly.all();
      },
    });
    expect(asked).toBe(0);
    index();
    const afterFirst = asked;
    index();
    expect([afterFirst > 0, asked]).toEqual([true, afterFirst]);
  });
});

describe('a later release', () => {
  it('takes over the index where nothing that it rests on has changed', () => {
    const other = ladder();
    const { alignment } = next({ ladders: [other] }, [{ kind: 'ladders', event: 'ADDED', entity: other }]);
    expect(alignment()).toBe(firstCatalog.alignment());
  });

  it.each<readonly [string, Partial<ReferenceData>, Partial<PublicationEvent>]>([
    [
      'a title has come',
      { titles: [...first.titles, title('fritidsledare')] },
      { kind: 'titles', event: 'ADDED', entity: title('fritidsledare') },
    ],
    [
      'a title has gone',
      { titles: first.titles.slice(1) },
      { kind: 'titles', event: 'RETIRED', entity: title('barnskotare') },
    ],
    [
      'a lexicon has changed',
      {
        titleLexicons: [
          titleLexicon('forkortningar', { abbreviations: [{ form: 'bsk', standsFor: ['barnskötare'] }] }),
        ],
      },
      { kind: 'titleLexicons', event: 'CHANGED', entity: titleLexicon('forkortningar') },
    ],
    [
      'a register has changed',
      { occupationRegisters: [occupationRegister([])] },
      { kind: 'occupationRegisters', event: 'CHANGED', entity: occupationRegister([]) },
    ],
    [
      'an organisation has come in place of another',
      { organizations: [organization('1280'), organization('1281')] },
      { kind: 'organizations', event: 'ADDED', entity: organization('1281') },
    ],
  ])('has an index of its own where %s', (_, parts, event) => {
    expect(next(parts, [event]).alignment()).not.toBe(firstCatalog.alignment());
  });

  it('has an index of its own where the history does not tell what has changed', () => {
    const one = compileCatalog({ number: 1, publishedAt: at }, first);
    const other = compileCatalog({ number: 2, publishedAt: at }, first, [], one);
    expect(other.alignment()).not.toBe(one.alignment());
  });
});
