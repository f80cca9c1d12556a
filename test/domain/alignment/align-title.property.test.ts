import * as fc from 'fast-check';
import { alignerIn, firstOf } from '../../support/alignment/title-world';

const align = alignerIn();

const label = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'elev',
        'ass',
        'barn',
        'skötare',
        ' ',
        '/',
        'natt',
        '(',
        ')',
        ', ',
        '-',
        '75 %',
        'i ',
        'förskola',
        'å',
        '1:e ',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

describe('alignTitle of any label', () => {
  it('gives confidences between 0 and 1 in falling order, and candidates unless UNKNOWN', () => {
    fc.assert(
      fc.property(label, (text) => {
        const { status, candidates } = align(text);
        for (const { confidence } of candidates) expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(candidates.length === 0).toBe(status === 'UNKNOWN');
        expect(new Set(candidates.map(({ title }) => title.slug)).size).toBe(candidates.length);
      }),
    );
  });

  it('gives the same answer each time', () => {
    fc.assert(
      fc.property(label, fc.array(label, { maxLength: 3 }), (text, between) => {
        const before = align(text);
        for (const other of between) align(other);
        expect(align(text)).toEqual(before);
      }),
    );
  });

  it('does not heed the case of the letters', () => {
    fc.assert(
      fc.property(label, (text) => {
        fc.pre(text.toLowerCase() === text.toUpperCase().toLowerCase());
        expect(firstOf(align(text.toUpperCase()))).toBe(firstOf(align(text)));
      }),
    );
  });

  it('does not heed the order and case of what leaves a title as it is', () => {
    const qualifiers = ['Leg.', '75 %', 'Natt', 'team 2', 'VIKARIE', 'Göteborg'];
    fc.assert(
      fc.property(fc.shuffledSubarray(qualifiers), (some) => {
        const aligned = align(['Förskollärare', ...some].join(', '));
        expect([aligned.status, firstOf(aligned)]).toEqual(['RESOLVED', 'forskollarare']);
      }),
    );
  });

  it('is quick also with a label of 10,000 letters', () => {
    for (const part of ['elevass', 'ö', '😀', 'a/', '(', ', natt']) {
      const before = performance.now();
      align(part.repeat(10_000 / part.length));
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });

  it('resolves the same among a thousand other titles', () => {
    const code = (place: number): string =>
      String(place).replaceAll(/\d/gu, (digit) => `${'bdfghjkmpr'.charAt(Number(digit))}u`);
    const crowded = alignerIn({
      occupations: Array.from({ length: 1000 }, (_, place) => ({
        code: `other-${place}`,
        label: `Z${code(place)}ik`,
        group: '9999',
      })),
    });
    for (const text of ['elev assistent', 'usk natt', 'Förskolechef', 'soc.sekr', 'familjehemskonsulent']) {
      const [alone, among] = [align(text), crowded(text)];
      expect([among.status, firstOf(among)]).toEqual([alone.status, firstOf(alone)]);
    }
  });
});
