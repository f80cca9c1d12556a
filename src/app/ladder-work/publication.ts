import type { Finding } from '../../domain/ladder/finding';
import type { Ladder } from '../../domain/ladder/ladder';
import type { InputProblem } from '../../domain/problem';
import type { ReferenceData } from '../../domain/reference-data';
import { mergeReferenceData } from '../../domain/reference/merge-reference-data';
import { emptyReferenceData } from '../../domain/reference-data';
import { changedRevisions } from '../../domain/reference/validate/changed-revisions';
import { findingsIn } from '../../domain/reference/validate/findings-in';

/** What is to be published beside what is, and what stands in the way. */
export interface PlannedPublication {
  readonly wanted: ReferenceData;
  /** A problem for each finding that blocks publication. */
  readonly problems: readonly InputProblem[];
}

/** The published state with these entities in it, judged as a whole: others may refer to what is changed. */
export const planPublication = (published: ReferenceData, changed: Partial<ReferenceData>): PlannedPublication => {
  const wanted = mergeReferenceData(published, { ...emptyReferenceData, ...changed });
  const findings = [
    ...changedRevisions(published.ladders, wanted.ladders),
    ...findingsIn(wanted).filter(({ severity }) => severity === 'BLOCKING'),
  ];
  const [ladder] = changed.ladders ?? [];
  return { wanted, problems: findings.map((finding) => problemOf(finding, wanted, ladder)) };
};

/** The finding as a problem; where it lies in the ladder itself, its place there. */
const problemOf = ({ code, place, message }: Finding, { ladders }: ReferenceData, ladder?: Ladder): InputProblem => {
  const [kind, index, ...rest] = place;
  const isWithin = ladder !== undefined && kind === 'ladders' && ladders[Number(index)] === ladder;
  return {
    code: 'BLOCKING_FINDING',
    path: ['ladder', ...(isWithin ? rest : place)],
    sv: `${message.sv} (${code})`,
    en: `${message.en} (${code})`,
  };
};
