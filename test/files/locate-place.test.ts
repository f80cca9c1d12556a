import type { Place } from '../../src/domain/ladder/finding';
import { isRefused } from '../../src/files/file-reading';
import { readLadderFile } from '../../src/files/ladder/ladder-file';
import { readReferenceFile } from '../../src/files/reference/reference-file';

const ladder = `slug: forskola
revision: 1
status: DRAFT
name: Trappan
organization: '1480'
field: förskola
progression: EARNED
steps:
  - slug: novis
    role: barnskotare
  - slug: skicklig
    role: barnskotare
    requirements:
      - slug: utbildning
        scope: ENTER_STEP
        strength: MANDATORY
        authority: EMPLOYER
        demand:
          allOf:
            - qualification: barnskotarutbildning
            - atLeast:
                count: 2
                of:
                  - credits:
                      points: 200
                      unit: YHP
                      courses:
                        - ett
                        - tva
                  - seqfLevel: 5
    activities:
      - handledning
      - reflektion
transitions:
  - { from: novis, to: skicklig, kind: ADVANCE }
  - from: skicklig
    to: novis
    kind: LATERAL
`;

const lineOf = (place: Place): number => {
  const reading = readLadderFile(ladder, 'trappa.yaml');
  if (isRefused(reading)) throw new Error('refused');
  return reading.locate(place).line;
};

const demand: Place = ['steps', 'skicklig', 'requirements', 'utbildning', 'expression'];

describe('a place in a ladder is found in its file', () => {
  test.each<[string, Place, number]>([
    ['the whole', [], 1],
    ['a field', ['organization'], 5],
    ['a step by its slug', ['steps', 'skicklig'], 11],
    ['a step by its index', ['steps', 1], 11],
    ['a field of a step', ['steps', 'skicklig', 'role'], 12],
    ['a requirement', ['steps', 'skicklig', 'requirements', 'utbildning'], 14],
    ['its expression, which the file calls demand', demand, 18],
    ['a child of the expression', [...demand, 0], 20],
    ['a child of a child', [...demand, 1, 0], 24],
    ['the last child', [...demand, 1, 1], 30],
    ['the threshold, which the file calls count', [...demand, 1, 'threshold'], 22],
    ['a field of a leaf', [...demand, 1, 0, 'unit'], 26],
    ['an item in a field of a leaf', [...demand, 1, 0, 'courses', 1], 29],
    ['the slug that a short form holds', [...demand, 0, 'qualification'], 20],
    ['an activity by its index', ['steps', 'skicklig', 'activities', 1], 33],
    ['an activity by its slug', ['steps', 'skicklig', 'activities', 'reflektion'], 33],
    ['a transition', ['transitions', 1], 36],
    ['an end of a transition', ['transitions', 1, 'to'], 37],
  ])('%s', (_, place, line) => {
    expect(lineOf(place)).toBe(line);
  });

  test.each<[string, Place, number]>([
    ['a field that is left out is at what lacks it', ['steps', 'novis', 'title'], 9],
    ['a step that there is not is at the steps', ['steps', 'expert'], 8],
    ['a child that there is not is at its parent', [...demand, 7], 18],
  ])('%s', (_, place, line) => {
    expect(lineOf(place)).toBe(line);
  });

  test('with file and column', () => {
    const reading = readReferenceFile("organizations:\n  - { code: '1480', name: A, kind: REGION }\n", 'data.yaml');
    expect(isRefused(reading) || reading.locate(['organizations', '1480', 'kind'])).toEqual({
      file: 'data.yaml',
      line: 2,
      column: 30,
    });
  });
});
