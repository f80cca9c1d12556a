import { includedParts } from '../qualification/included-parts';
import type { Qualification } from '../qualification/qualification';
import type { IsoDay } from '../time/iso-day';
import type { Evidence, QualificationEvidence } from './evidence';

/** What came of a validation of prior learning: of a qualification, which parts are approved, and which are left. */
export interface ValidationOutcome {
  /** Slug of the qualification that prior learning was held against. */
  readonly qualification: string;
  readonly issued: IsoDay;
  /** Slugs of the parts that were approved, the qualification itself among them when no part was left. */
  readonly approved: readonly string[];
  /** Slugs of the parts that the person does not hold by any verified evidence; what has parts of its own stands by these. */
  readonly remaining: readonly string[];
}

/** The validations among the evidence, in its order: what was held against one qualification on one day is one outcome. */
export const validationsIn = (
  evidence: readonly Evidence[],
  find: (slug: string) => Qualification | undefined,
): readonly ValidationOutcome[] => {
  const outcomes = new Map<string, QualificationEvidence[]>();
  for (const one of evidence) {
    if (one.kind !== 'QUALIFICATION' || one.source.validated === undefined || one.verification !== 'VERIFIED') continue;
    const key = `${one.issued} ${one.source.validated}`;
    outcomes.set(key, [...(outcomes.get(key) ?? []), one]);
  }
  const held = heldIn(evidence, find);
  return [...outcomes.values()].flatMap((parts) => {
    const [first] = parts;
    const qualification = first?.source.validated;
    if (first === undefined || qualification === undefined) return [];
    return {
      qualification,
      issued: first.issued,
      approved: parts.map((part) => part.qualification),
      remaining: remainingOf(qualification, held, find),
    };
  });
};

/** Slugs of what is verified, with all that it includes. */
const heldIn = (
  evidence: readonly Evidence[],
  find: (slug: string) => Qualification | undefined,
): ReadonlySet<string> =>
  new Set(
    evidence.flatMap((one) =>
      one.kind === 'QUALIFICATION' && one.verification === 'VERIFIED'
        ? [one.qualification, ...includedParts(one.qualification, find)]
        : [],
    ),
  );

const remainingOf = (
  qualification: string,
  held: ReadonlySet<string>,
  find: (slug: string) => Qualification | undefined,
): readonly string[] =>
  held.has(qualification)
    ? []
    : [...includedParts(qualification, find)].filter((part) => !held.has(part) && find(part)?.includes.length === 0);
