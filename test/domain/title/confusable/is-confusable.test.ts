import { isConfusable } from '../../../../src/domain/title/confusable/is-confusable';

describe('a title that can be confused with undersköterska', () => {
  it.each([
    // Titles of real employers and job advertisements.
    'undersköterska',
    'nattundersköterska',
    'specialistundersköterska inom psykiatri',
    'demens- och äldrepsykiatrispecialiserad undersköterska',
    'specialutbildad undersköterska',
    'anestesiundersköterska',
    'intensivvårdsundersköterska',
    'psykiatriundersköterska',
    'undersköterska äldreboende',
    'underskötare',
    // Inflected, or leading a compound.
    'Undersköterskor',
    'undersköterskan',
    'undersköterskas',
    'underskötersketrainee',
    'undersköterskestudent',
    'underskötarna',
    // Written apart, with a hyphen, without dots, or with a slip.
    'under sköterska',
    'natt-under-sköterska',
    'UNDERSKÖTERSKA',
    'underskoterska',
    'underskøterska',
    'undersköteska',
    'undresköterska',
    'undersjköterska',
  ])('%s', (label) => {
    expect(isConfusable(label, 'Undersköterska')).toBe(true);
  });

  it('an abbreviation, as a word of its own', () => {
    expect(isConfusable('Usk natt', 'usk')).toBe(true);
    expect(isConfusable('natt-usk', 'usk')).toBe(true);
    expect(isConfusable('buskröjare', 'usk')).toBe(false);
  });

  it('its name in English, in any order', () => {
    expect(isConfusable('Assistant nurse, nights', 'Assistant nurse')).toBe(true);
    expect(isConfusable('Nurse assistant', 'Assistant nurse')).toBe(true);
    expect(isConfusable('Assistant nurses', 'Assistant nurse')).toBe(true);
    expect(isConfusable('Nurse', 'Assistant nurse')).toBe(false);
    expect(isConfusable('Teaching assistant', 'Assistant nurse')).toBe(false);
  });
});

describe('a title that can not', () => {
  it.each([
    'sjuksköterska',
    'barnsköterska',
    'barnskötare',
    'montessoribarnskötare',
    'skötare',
    'vårdare-skötare',
    'hundskötare',
    'vårdbiträde',
    'hemtjänstvårdbiträde',
    'omvårdnadsassistent',
    'omvårdare',
    'äldrevårdare',
    'boendestödassistent',
    'habiliteringsassistent',
    'undervisande lärare',
    'undersökare',
    'barnmorska',
    '',
  ])('%s', (label) => {
    expect(isConfusable(label, 'Undersköterska')).toBe(false);
  });
});

it('forgives no slip in a short name', () => {
  expect(isConfusable('läkaren', 'läkare')).toBe(true);
  expect(isConfusable('bagare', 'läkare')).toBe(false);
  expect(isConfusable('väkare', 'läkare')).toBe(false);
});
