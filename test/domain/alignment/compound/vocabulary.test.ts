import { buildVocabulary } from '../../../../src/domain/alignment/compound/vocabulary';
import { split } from '../../../../src/domain/alignment/compound/split';

const words = [
  'undersköterska',
  'skolsköterska',
  'skolpedagog',
  'sköterska',
  'sekreterare',
  'pedagog',
  'konsulent',
  'familjehemssekreterare',
  'familjehemskonsulent',
  'socialsekreterare',
  'socialpedagog',
  'fritidspedagog',
  'fritidskonsulent',
  'kyrkvaktmästare',
];

describe('buildVocabulary', () => {
  const vocabulary = buildVocabulary(words, new Set(['assistent']), ['ass']);
  const formsOf = (word: string): string =>
    (vocabulary.words.get(word) ?? split(word, vocabulary.parts)).map(({ form }) => form).join('|');

  it('learns from words alone which parts they share', () => {
    expect(formsOf('familjehemssekreterare')).toBe('familjehems|sekreterare');
    expect(formsOf('socialpedagog')).toBe('social|pedagog');
    expect(formsOf('skolsköterska')).toBe('skol|sköterska');
  });

  it('splits new compounds of these parts', () => {
    expect(formsOf('familjehemspedagog')).toBe('familjehems|pedagog');
    expect(formsOf('fritidsassistent')).toBe('fritids|assistent');
  });

  it('leaves a word whole that shares nothing', () => {
    expect(formsOf('kyrkvaktmästare')).toBe('kyrkvaktmästare');
  });

  it('takes abbreviations for parts only where that is asked for', () => {
    const abbreviated = split('fritidsass', vocabulary.parts, { abbreviated: true });
    expect(abbreviated.map(({ form, known }) => [form, known])).toEqual([
      ['fritids', true],
      ['ass', true],
    ]);
    expect(split('fritidsass', vocabulary.parts).every(({ known }) => known)).toBe(false);
  });

  it('gives the plural the parts of its singular', () => {
    const plural = buildVocabulary(['undersköterska', 'undersköterskor', 'undertext', 'underhåll'], new Set(), []);
    expect(plural.words.get('undersköterskor')).toEqual(plural.words.get('undersköterska'));
  });
});
