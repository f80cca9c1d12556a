import type { Finding, Place } from '../../domain/ladder/finding';
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

/** What is to be published. */
type Changed = Partial<ReferenceData>;

/** The published state with these entities in it, judged as a whole: others may refer to what is changed. */
export const planPublication = (published: ReferenceData, changed: Changed): PlannedPublication => {
  const wanted = mergeReferenceData(published, { ...emptyReferenceData, ...changed });
  const findings = [
    ...changedRevisions(published.ladders, wanted.ladders),
    ...findingsIn(wanted).filter(({ severity }) => severity === 'BLOCKING'),
  ];
  return { wanted, problems: findings.map((finding) => problemOf(finding, wanted, changed)) };
};

/** The finding as a problem; where it lies in what is changed itself, its place in the input that tells of that. */
const problemOf = ({ code, place, message }: Finding, wanted: ReferenceData, changed: Changed): InputProblem => ({
  code: 'BLOCKING_FINDING',
  path: inputPath(place, wanted, changed),
  sv: `${message.sv} (${code})`,
  en: `${message.en} (${code})`,
});

/** An adoption's fields are those of the input; a ladder and an equivalence are each one field of it. */
const inputPath = (place: Place, { ladders }: ReferenceData, changed: Changed): InputProblem['path'] => {
  const [kind, key, ...rest] = place;
  const ladder = changed.ladders?.[0];
  if (kind === 'ladders' && ladder !== undefined && ladders[Number(key)] === ladder) return ['ladder', ...rest];
  if (kind === 'equivalences' && changed.equivalences?.some(({ slug }) => slug === key))
    return ['equivalence', ...rest];
  if (kind === 'adoptions' && changed.adoptions?.some(({ slug }) => slug === key)) return rest;
  return ['ladder', ...place];
};
