import type { Finding, FindingCode, Place } from '../../../src/domain/ladder/finding';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import { referencesFrom } from '../../../src/domain/ladder/validate/references';
import { validateLadder } from '../../../src/domain/ladder/validate/validate-ladder';
import type { ReferenceData } from '../../../src/domain/reference-data';
import { validateReferenceData } from '../../../src/domain/reference/validate/validate-reference-data';
import type { Expression } from '../../../src/domain/requirement/expression';
import type { Requirement } from '../../../src/domain/requirement/requirement';
import { barnskotareLadder, requirement, step } from '../builders/ladder-builder';
import { referenceData } from '../builders/reference-data';

/** Something wrong, in words, where it is, and what validation says of it. */
export interface Fault {
  readonly what: string;
  readonly place: Place;
  readonly findings: readonly Finding[];
}

export const fault = (what: string, place: Place, findings: readonly Finding[]): Fault => ({ what, place, findings });

/** What is found in the barnskötare ladder with the parts given in place of its own. */
export const findingsIn = (parts: Partial<Ladder> = {}, data: Partial<ReferenceData> = {}): readonly Finding[] =>
  validateLadder(barnskotareLadder(parts), referencesFrom(referenceData(data)));

/** What is found in a ladder whose only step has the requirements. */
export const findingsOnStep = (...requirements: readonly Requirement[]): readonly Finding[] =>
  findingsIn({ cumulative: false, steps: [step('novis', { requirements })], transitions: [] });

/** What is found in a ladder whose only step demands the expression by the requirement `krav`. */
export const findingsInDemand = (expression: Expression, parts: Partial<Requirement> = {}): readonly Finding[] =>
  findingsOnStep(requirement('krav', { expression, ...parts }));

/** Where {@link findingsInDemand} puts its demand. */
export const demandPlace: Place = ['steps', 'novis', 'requirements', 'krav', 'expression'];

/** What is found in the preschool world with the parts given in place of its own. */
export const findingsInData = (parts: Partial<ReferenceData>): readonly Finding[] =>
  validateReferenceData(referenceData(parts));

export const codesOf = (findings: readonly Finding[]): readonly FindingCode[] => findings.map((one) => one.code);
