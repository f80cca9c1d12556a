import type { Finding } from '../../../../../src/domain/ladder/finding';
import type { KnownLabel, TitleLexicon } from '../../../../../src/domain/title/title-lexicon';
import {
  knownLabel,
  nearMiss,
  nurse,
  occupationRegister,
  titleLexicon,
} from '../../../../support/builders/title-lexicon';
import { codesOf, findingsInData } from '../../../../support/faults/fault';

const rektor = { title: 'rektor' };
const forskollarare = { title: 'forskollarare' };

const findingsIn = (...lexicons: readonly Partial<TitleLexicon>[]): readonly Finding[] =>
  findingsInData({
    occupationRegisters: [occupationRegister([nurse])],
    titleLexicons: lexicons.map((parts, index) => titleLexicon(`lista-${String(index + 1)}`, parts)),
  });

const codesIn = (...lexicons: readonly Partial<TitleLexicon>[]) => codesOf(findingsIn(...lexicons));

describe('a title lexicon', () => {
  it('that names what exists, once, gives no findings', () => {
    const abbreviations = [
      { form: 'fsk', standsFor: ['förskollärare', 'förskola'] },
      { form: 'ssk', standsFor: ['sjuksköterska'] },
    ];
    const knownLabels = [
      knownLabel('Skolchef', [rektor, forskollarare], { certain: false, organization: '1280' }),
      knownLabel('nurse', [{ occupation: nurse.label }], { language: 'EN' }),
    ];
    expect(
      findingsIn({ abbreviations, knownLabels, nearMisses: [nearMiss('rektorska', [rektor])] }, { abbreviations: [] }),
    ).toEqual([]);
  });

  it.each<readonly [string, Partial<TitleLexicon>, string]>([
    ['a title that a label stands for', { knownLabels: [knownLabel('a', [{ title: 'saknas' }])] }, 'UNKNOWN_TITLE'],
    ['a title that a label is not', { nearMisses: [nearMiss('a', [{ title: 'saknas' }])] }, 'UNKNOWN_TITLE'],
    ['an occupation', { nearMisses: [nearMiss('a', [{ occupation: 'saknas' }])] }, 'UNKNOWN_OCCUPATION'],
    ['an employer', { knownLabels: [knownLabel('a', [rektor], { organization: '9999' })] }, 'UNKNOWN_ORGANIZATION'],
    [
      'an employer of a near miss',
      { nearMisses: [nearMiss('a', [rektor], { organization: '9999' })] },
      'UNKNOWN_ORGANIZATION',
    ],
  ])('names %s that exists', (_, parts, code) => {
    expect(codesIn(parts)).toEqual([code]);
  });

  it('takes an occupation by its label in the register only, not by another of its signs', () => {
    expect(codesIn({ knownLabels: [knownLabel('a', [{ occupation: nurse.code }])] })).toEqual(['UNKNOWN_OCCUPATION']);
  });

  it.each<readonly [string, Partial<TitleLexicon>]>([
    ['an abbreviation', { abbreviations: [{ form: 'a', standsFor: [] }] }],
    ['a qualifier', { qualifiers: [{ kind: 'SHIFT', words: [] }] }],
    ['a known label', { knownLabels: [knownLabel('a', [])] }],
    ['a group of related words', { relatedWords: [{ place: 'HEAD', words: [] }] }],
    ['a near miss', { nearMisses: [nearMiss('a', [])] }],
  ])('has nothing in it that says nothing: %s', (_, parts) => {
    expect(codesIn(parts)).toEqual(['LEXICON_ENTRY_EMPTY']);
  });

  describe('says one thing once, whichever lexicon it stands in, and is told of each place', () => {
    const once = { knownLabels: [knownLabel('Elevass.', [rektor])] };
    const again = (parts: Partial<KnownLabel>): Partial<TitleLexicon> => ({
      knownLabels: [{ ...knownLabel('ELEVASS', [forskollarare]), ...parts }],
    });

    const repeatedAt = (place: Finding['place'], other: string) => ({
      code: 'LEXICON_ENTRY_REPEATED',
      place: ['titleLexicons', ...place],
      message: {
        sv: expect.stringContaining(`”${other}”`) as string,
        en: expect.stringContaining(`“${other}”`) as string,
      },
    });

    it('a label that is the same but for case and signs', () => {
      expect(findingsIn(once, again({}))).toMatchObject([
        repeatedAt(['lista-1', 'knownLabels', 0, 'label'], 'lista-2'),
        repeatedAt(['lista-2', 'knownLabels', 0, 'label'], 'lista-1'),
      ]);
    });

    it.each([[{ organization: '1280' }], [{ field: 'förskola' }], [{ label: 'elevass 2' }]])(
      'but for another employer, field or label it may say another: %j',
      (parts) => {
        expect(findingsIn(once, again(parts))).toEqual([]);
      },
    );

    it('an abbreviation, also with another reading', () => {
      const fsk = (reading: string) => ({ abbreviations: [{ form: 'fsk', standsFor: [reading] }] });
      expect(findingsIn(fsk('förskola'), {}, fsk('förskollärare'))).toMatchObject([
        repeatedAt(['lista-1', 'abbreviations', 0, 'form'], 'lista-3'),
        repeatedAt(['lista-3', 'abbreviations', 0, 'form'], 'lista-1'),
      ]);
    });
  });

  describe('does not say of one label both that it is and that it is not', () => {
    const known = { knownLabels: [knownLabel('ledare', [rektor])] };

    it('the same title for the same employers', () => {
      expect(findingsIn(known, { nearMisses: [nearMiss('Ledare', [forskollarare, rektor])] })).toMatchObject([
        { code: 'LEXICON_CONTRADICTS_ITSELF', place: ['titleLexicons', 'lista-1', 'knownLabels', 0, 'label'] },
        { code: 'LEXICON_CONTRADICTS_ITSELF', place: ['titleLexicons', 'lista-2', 'nearMisses', 0, 'label'] },
      ]);
    });

    it.each([
      ['another title', nearMiss('ledare', [forskollarare])],
      ['one employer, where it is for the rest', nearMiss('ledare', [rektor], { organization: '1280' })],
    ])('but may for %s', (_, miss) => {
      expect(findingsIn(known, { nearMisses: [miss] })).toEqual([]);
    });
  });

  it('of three thousand entries is checked in less time than a person notices', () => {
    const numbers = Array.from({ length: 3_000 }, (_, index) => String(index));
    const large = {
      abbreviations: numbers.map((number) => ({ form: `f${number}`, standsFor: ['rektor'] })),
      knownLabels: numbers.map((number) => knownLabel(`Skolledare ${number}`, [rektor])),
      nearMisses: numbers.map((number) => nearMiss(`Skolchef ${number}`, [rektor])),
    };
    const from = performance.now();
    expect(findingsIn(large)).toEqual([]);
    expect(performance.now() - from).toBeLessThan(500);
  });
});
