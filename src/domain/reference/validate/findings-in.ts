import type { Finding, Place } from '../../ladder/finding';
import { referencesFrom } from '../../ladder/validate/references';
import { validateLadder } from '../../ladder/validate/validate-ladder';
import { validateRevisions } from '../../ladder/validate/validate-revisions';
import type { ReferenceData } from '../../reference-data';
import { validateReferenceData } from './validate-reference-data';

/** Everything that is wrong with reference data and its ladders; each place begins with the kind. */
export const findingsIn = (data: ReferenceData): readonly Finding[] => {
  const references = referencesFrom(data);
  return [
    ...validateReferenceData(data),
    ...data.ladders.flatMap((ladder, index) => moved(validateLadder(ladder, references), ['ladders', index])),
    ...revisionFindings(data),
  ];
};

/** The findings on the revisions of each ladder; the index among the revisions becomes that among all ladders. */
const revisionFindings = ({ ladders }: ReferenceData): readonly Finding[] =>
  [...new Set(ladders.map(({ slug }) => slug))].flatMap((slug) => {
    const revisions = ladders.filter((ladder) => ladder.slug === slug);
    const indexes = revisions.map((ladder) => ladders.indexOf(ladder));
    return validateRevisions(revisions).flatMap((finding) => {
      const [among, ...rest] = finding.place;
      return moved([{ ...finding, place: rest }], ['ladders', indexes[Number(among)] ?? 0]);
    });
  });

const moved = (findings: readonly Finding[], place: Place): readonly Finding[] =>
  findings.map((finding) => ({ ...finding, place: [...place, ...finding.place] }));
