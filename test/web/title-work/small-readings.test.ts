import * as fc from 'fast-check';
import { alikeWith, type AlikeTitle } from '../../../src/web/title-work/alike';
import { likelihoodOf } from '../../../src/web/title-work/confidence';
import { base64Of, contentOfText } from '../../../src/web/title-work/file-content';
import { piecesOf } from '../../../src/web/title-work/marked-text';

describe('a file for the API', () => {
  it('is its bytes in base64, also when it is large', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
    const large = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    expect(base64Of(large)).toBe(Buffer.from(large).toString('base64'));
  });

  it('may be pasted text, in UTF-8', () => {
    expect(Buffer.from(contentOfText('titel\tantal\nKökspersonal\t3'), 'base64').toString('utf8')).toBe(
      'titel\tantal\nKökspersonal\t3',
    );
  });
});

describe('a reason', () => {
  it('has its names marked', () => {
    expect(piecesOf('*bsk* är en känd förkortning (barnskötare).')).toEqual([
      { text: 'bsk', isMarked: true },
      { text: ' är en känd förkortning (barnskötare).', isMarked: false },
    ]);
    expect(piecesOf('Samma som *Barnskötare*.').map(({ isMarked }) => isMarked)).toEqual([false, true, false]);
    expect(piecesOf('')).toEqual([]);
  });
});

describe('how likely', () => {
  it.each([
    [1, 'high'],
    [0.9, 'high'],
    [0.89, 'good'],
    [0.6, 'good'],
    [0.59, 'low'],
    [0.3, 'low'],
    [0.29, 'faint'],
    [0, 'faint'],
  ])('%d is %s', (confidence, likelihood) => {
    expect(likelihoodOf(confidence)).toBe(likelihood);
  });
});

describe('titles that are alike', () => {
  const waiting = (label: string, ...standards: readonly string[]): AlikeTitle => ({
    title: { label, people: 1, fields: [] },
    newest: null,
    alignment: { status: 'SUGGESTED', candidates: standards.map((id) => ({ confidence: 0.5, title: { id } })) },
  });

  it('have the same first suggestion', () => {
    const queue = [waiting('a', 'x'), waiting('b', 'y', 'x'), waiting('c', 'x', 'y'), waiting('d')];
    expect(alikeWith(queue, { standard: 'x', label: 'a' }).map(({ title }) => title.label)).toEqual(['c']);
  });
});
