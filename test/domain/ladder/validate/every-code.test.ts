import { findingCodes, findingSeverities, type FindingCode } from '../../../../src/domain/ladder/finding';
import type { Fault } from '../../../support/faults/fault';
import { ladderFaults } from '../../../support/faults/ladder-faults';
import { lexiconFaults } from '../../../support/faults/lexicon-faults';
import { referenceFaults } from '../../../support/faults/reference-faults';
import { requirementFaults } from '../../../support/faults/requirement-faults';

const faults: Record<FindingCode, Fault> = {
  ...ladderFaults,
  ...requirementFaults,
  ...referenceFaults,
  ...lexiconFaults,
};

describe('every code', () => {
  it('has a fault that leads to it', () => {
    expect(Object.keys(faults).toSorted()).toEqual([...findingCodes].toSorted());
  });

  it.each(findingCodes.map((code) => [code, faults[code].what] as const))('%s tells of %s', (code) => {
    const { findings, place } = faults[code];
    expect(findings.find((finding) => finding.code === code)).toMatchObject({ code, place });
  });

  it.each(findingCodes)('%s says in Swedish and English what is wrong and what to do', (code) => {
    const [found] = faults[code].findings.filter((finding) => finding.code === code);
    const sentences = /^[^]+\. [A-ZÅÄÖ][^]+\.$/u;
    expect(found?.message.sv).toMatch(sentences);
    expect(found?.message.en).toMatch(sentences);
    expect(findingSeverities).toContain(found?.severity);
  });
});
