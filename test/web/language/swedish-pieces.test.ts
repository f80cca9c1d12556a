import { swedishPieces } from '../../../src/web/language/swedish-pieces';

const swedishIn = (text: string, words: readonly string[]) =>
  swedishPieces(text, words)
    .filter(({ isSwedish }) => isSwedish)
    .map((piece) => piece.text);

describe('Swedish words in a text', () => {
  it('are told from the rest, which stays as it was', () => {
    const pieces = swedishPieces('Göteborg compared with Malmö', ['Malmö', 'Göteborg']);
    expect(pieces).toEqual([
      { text: 'Göteborg', isSwedish: true },
      { text: ' compared with ', isSwedish: false },
      { text: 'Malmö', isSwedish: true },
    ]);
  });

  it('are found each time, and the longest first', () => {
    expect(swedishIn('Göteborgsregionen, Göteborg, Göteborg', ['Göteborg', 'Göteborgsregionen'])).toEqual([
      'Göteborgsregionen',
      'Göteborg',
      'Göteborg',
    ]);
  });

  it('may be none', () => {
    expect(swedishPieces('Only here', ['Malmö', ''])).toEqual([{ text: 'Only here', isSwedish: false }]);
    expect(swedishPieces('', ['Malmö'])).toEqual([]);
  });
});
