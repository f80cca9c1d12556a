import { labelKey } from '../../../../src/domain/title/mapping/label-key';

describe('the key of a label', () => {
  it.each([
    ['Elevass. natt', 'ELEVASS  NATT'],
    ['Usk 75%', 'Usk (75 %)'],
    ['Kock + vaktmästare', 'Kock/vaktmästare'],
    ['Kock #1', 'Kock 1'],
    ['A\u030angfartygseldare', 'Ångfartygseldare'],
  ])('is the same for %p and %p', (one, other) => {
    expect(labelKey(one)).toBe(labelKey(other));
  });

  it.each([
    ['C++ utvecklare', 'C# utvecklare'],
    ['C utvecklare', 'C# utvecklare'],
    ['Usk 75 %', 'Usk 75'],
    ['Barnskötare', 'Barnskotare'],
  ])('is another for %p than for %p', (one, other) => {
    expect(labelKey(one)).not.toBe(labelKey(other));
  });

  it.each(['C++/C# utvecklare 75 %', '- + # % ++ #', 'usk (75 %) + natt'])('is its own key: %p', (label) => {
    expect(labelKey(labelKey(label))).toBe(labelKey(label));
  });
});
