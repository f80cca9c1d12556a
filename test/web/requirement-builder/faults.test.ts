import { draftOf } from '../../../src/web/requirement-builder/expression-draft';
import { faultsOf } from '../../../src/web/requirement-builder/preview/faults';

const draft = draftOf({ anyOf: [{ seqfLevel: { level: 4 } }, { seqfLevel: { level: 5 } }] });

const problem = (code: 'INVALID_VALUE' | 'REASON_MISSING', path: readonly string[]) => ({
  code,
  path,
  message: 'Fel.',
  changedMeanwhile: [],
});

const finding = (severity: 'BLOCKING' | 'WARNING', place: readonly string[]) => ({
  code: 'UNKNOWN_STEP',
  severity,
  place,
  message: 'Fel.',
});

const second = ['steps', 'bas', 'requirements', 'krav', 'expression', '1'];

describe('what is wrong with a requirement', () => {
  it('is told at the part that it is in, and what is in none beside the sentence', () => {
    const told = {
      problems: [problem('INVALID_VALUE', ['requirement', 'slug'])],
      findings: [finding('WARNING', second)],
    };
    expect(faultsOf(told, draft)).toEqual([
      { message: 'Fel.', isBlocking: true, part: undefined },
      { message: 'Fel.', isBlocking: false, part: 2 },
    ]);
  });

  it('is told once at each part', () => {
    const told = { problems: [], findings: [finding('BLOCKING', second), finding('BLOCKING', second)] };
    expect(faultsOf(told, draft)).toHaveLength(1);
  });

  it('does not hold the reason that is asked for in its own place', () => {
    expect(faultsOf({ problems: [problem('REASON_MISSING', ['ladder'])], findings: [] }, draft)).toEqual([]);
  });
});
