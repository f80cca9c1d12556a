import fc from 'fast-check';
import { readLadderFile } from '../../../src/files/ladder/ladder-file';
import { writeLadderFile } from '../../../src/files/ladder/write-ladder-file';
import { seedFiles } from '../../support/seed-files';
import { ladder, requirement, step } from '../../support/builders/ladder-builder';
import { allOf, employed, holds, months, seqf } from '../../support/builders/requirement';
import { valueOf } from '../../support/fault-lines';
import { anyWritableLadder } from '../../support/file-arbitraries';

const read = (text: string) => valueOf(readLadderFile(text, 'trappa.yaml'));

describe('a ladder that is written', () => {
  test('reads back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyWritableLadder, (written) => {
        expect(read(writeLadderFile(written))).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });

  test('has its keys in one order, short forms, and nothing that a reader fills in', () => {
    const demand = allOf(holds('barnskotarutbildning'), seqf(4), months(24, { field: 'förskola' }));
    const written = ladder({
      organization: '0180',
      validFrom: '2023-07-01',
      name: { sv: 'Trappan' },
      steps: [step('novis', { requirements: [requirement('utbildning', { expression: demand })] })],
      notes: [{ sv: 'Inget underlag för lön', en: 'No basis for salary' }],
    });
    expect(writeLadderFile(written)).toBe(`slug: trappan
revision: 1
status: PUBLISHED
name: Trappan
organization: "0180"
field: förskola
progression: EARNED
validFrom: 2023-07-01
steps:
  - slug: novis
    role: barnskotare
    requirements:
      - slug: utbildning
        scope: ENTER_STEP
        strength: MANDATORY
        authority: EMPLOYER
        demand:
          allOf:
            - qualification: barnskotarutbildning
            - seqfLevel: 4
            - experience:
                months: 24
                field: förskola
sources:
  - title: Malmö stad
notes:
  - sv: Inget underlag för lön
    en: No basis for salary
`);
  });

  test('leaves out the day of asking', () => {
    const expression = employed({ titles: ['underskoterska'] });
    const written = ladder({ steps: [step('a', { requirements: [requirement('b', { expression })] })] });
    expect(writeLadderFile(written)).not.toContain(' on:');
  });

  test('repeats what is shared rather than refer to it', () => {
    const activities = ['reflektion'];
    const steps = [step('a', { activities }), step('b', { activities })];
    expect(writeLadderFile(ladder({ steps }))).not.toMatch(/[&*]/);
  });

  test.each(seedFiles('ladders'))('is the same when what it was read from is written again: %s', (_, text) => {
    const once = writeLadderFile(read(text));
    expect(read(once)).toEqual(read(text));
    expect(writeLadderFile(read(once))).toBe(once);
  });
});
