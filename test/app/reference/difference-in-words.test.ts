import { differenceInWords } from '../../../src/app/reference/difference-in-words';

describe('a difference in words', () => {
  it.each([
    [
      'names the field and the choice',
      { path: ['kind'], before: 'LOCAL', after: 'FORMER' },
      'Slag: lokal titel → tidigare titel',
      'Kind: local title → former title',
    ],
    [
      'quotes a text, by its language',
      { path: ['name', 'sv'], before: 'Resurs', after: 'Resurspedagog' },
      'Namn › svenska: ”Resurs” → ”Resurspedagog”',
      'Name › Swedish: “Resurs” → “Resurspedagog”',
    ],
    [
      'says where nothing was',
      { path: ['validTo'], after: '2026-12-31' },
      'Sista dag: inget → ”2026-12-31”',
      'Last day: nothing → “2026-12-31”',
    ],
    [
      'tells what has no name as it is',
      { path: ['levels', 'bas', 'rank'], before: 1, after: 2 },
      'Nivåer › bas › plats i skalan: 1 → 2',
      'Levels › bas › place in the scale: 1 → 2',
    ],
    [
      'does not take a text for a choice',
      { path: ['label'], before: 'LOCAL', after: 'constructor' },
      'Titel: ”LOCAL” → ”constructor”',
      'Title: “LOCAL” → “constructor”',
    ],
  ])('%s', (_, difference, sv, en) => {
    expect(differenceInWords(difference)).toEqual({ sv, en });
  });
});
