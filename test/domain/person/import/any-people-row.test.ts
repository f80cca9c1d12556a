import fc from 'fast-check';
import { peopleColumns } from '../../../../src/domain/person/import/people-row';
import { readPeopleRow } from '../../../../src/domain/person/import/read-people-row';
import { known, problemsIn } from '../../../support/people-rows';

describe('a row with a personal number', () => {
  const spellings = [
    '850101-1234',
    '19850101-1234',
    '198501011234',
    '850161-1234',
    '850101TF12',
    '８５０１０１－１２３４',
  ];

  it.each(spellings)('is refused whatever column it stands in: %s', (number) => {
    for (const column of peopleColumns) {
      const problems = problemsIn({
        title: 'Kock',
        form: 'visstid',
        from: '2024-01-01',
        percent: '75',
        [column]: `m ${number}`,
      });
      expect(problems.map(([faulted]) => faulted)).toEqual([column]);
      expect(JSON.stringify(problems)).not.toMatch(/1234|TF12|１２３４/u);
    }
  });
});

describe('any row', () => {
  const cell = fc.oneof(
    fc.constantFrom('m-17', '2024-01-01', '75', 'tillsvidare', 'levla', 'bas', 'bemotande', 'gp', '1480', 'svenska'),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ minLength: 501, maxLength: 600 }),
  );
  const row = fc.dictionary(fc.constantFrom(...peopleColumns), cell, { noNullPrototype: true });

  it('gives one fact, or problems in columns of ours that repeat nothing of it', () => {
    const canary = fc.stringMatching(/^[QXZ]{12}$/u);
    fc.assert(
      fc.property(row, fc.constantFrom(...peopleColumns), canary, (cells, column, word) => {
        const reading = readPeopleRow({ row: 2, cells: { ...cells, [column]: word } }, known);
        if ('fact' in reading) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { column: faulted, sv, en } of reading.problems) {
          expect(peopleColumns).toContain(faulted);
          expect(sv).toContain('Väntat: ');
          expect(en).toContain('Expected: ');
          expect(sv + en).not.toContain(word);
        }
      }),
      { numRuns: 500 },
    );
  });
});
