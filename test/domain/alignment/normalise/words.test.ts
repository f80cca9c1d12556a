import * as fc from 'fast-check';
import { fold } from '../../../../src/domain/alignment/normalise/fold';
import { sidesOf } from '../../../../src/domain/alignment/normalise/sides';
import { wordsOf } from '../../../../src/domain/alignment/normalise/words';

const textsOf = (label: string): readonly string[] => wordsOf(label).map(({ text }) => text);

describe('fold', () => {
  it('makes letters alike that are typed in several ways', () => {
    expect(fold('Fo\u0308RSKOLLÄRARE')).toBe('förskollärare');
    expect(fold('Kafé\u00ADvärd')).toBe('kafevärd');
  });

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('wordsOf', () => {
  it('leaves out what only joins words', () => {
    expect(textsOf('Skötare (inom psykiatrisk vård)')).toEqual(['skötare', 'psykiatrisk', 'vård']);
    expect(textsOf('Barn- och ungdomspedagog m.fl.')).toEqual(['barn', 'ungdomspedagog']);
  });

  it('keeps shares, numbers and ordinals whole', () => {
    expect(textsOf('1:e antikvarie 75 %')).toEqual(['1:e', 'antikvarie', '75%']);
  });

  it('marks words that a full stop cuts short', () => {
    expect(wordsOf('soc.sekr').map(({ text, isCut }) => [text, isCut])).toEqual([
      ['soc', true],
      ['sekr', false],
    ]);
  });

  it('tells what stands after a comma, in brackets or after a preposition from what comes first', () => {
    expect(wordsOf('Lärare i fritidshem, natt').map(({ segment }) => segment)).toEqual([0, 1, 2]);
    expect(wordsOf('Undersköterska hemtjänst').map(({ segment }) => segment)).toEqual([0, 0]);
  });
});

describe('sidesOf', () => {
  it('gives each side of a slash', () => {
    expect(sidesOf('barnskötare/elevass')).toEqual(['barnskötare', 'elevass']);
    expect(sidesOf('Barnskötare')).toEqual([]);
  });

  it('gives each side what the last one says of both', () => {
    expect(sidesOf('Platschef/Områdeschef, försäkringskassa')).toEqual([
      'Platschef, försäkringskassa',
      'Områdeschef, försäkringskassa',
    ]);
  });

  it('leaves slashes between digits and in brackets alone', () => {
    expect(sidesOf('Lärare 1/2')).toEqual([]);
    expect(sidesOf('Tekniker (bygg/anläggning)')).toEqual([]);
  });
});
