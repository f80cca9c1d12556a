import type { IsoDay } from '../../time/iso-day';
import type { QualificationLeaf } from '../expression';
import type { FactLeaf } from './leaf';
import { type OpenDetail, supposing } from './open-detail';
import type { Standing } from './standing';

/** A day before all days that a demand names. */
const LONG_AGO: IsoDay = '0001-01-01';

/** The days on which studies may have begun, for each paper that leaves ask it of in different ways. */
export const openBegins = (leaves: readonly FactLeaf[], { papers, knowledge }: Standing): readonly OpenDetail[] => {
  const dated = leaves.filter((leaf) => leaf.kind === 'QUALIFICATION').filter((leaf) => cutsOf(leaf).length > 0);
  return papers
    .filter((paper) => paper.begun === undefined && paper.verification !== 'REFUTED')
    .flatMap(({ id, issued, qualification }): readonly OpenDetail[] => {
      const asking = dated.filter((leaf) => knowledge.countingAs(leaf.qualification).has(qualification));
      if (new Set(asking.map((leaf) => `${leaf.begunFrom ?? ''}/${leaf.begunBefore ?? ''}`)).size < 2) return [];
      const days = [...new Set([LONG_AGO, ...asking.flatMap(cutsOf)])].filter((day) => day <= issued);
      return [
        (standing) =>
          days.map((begun) => ({
            ...standing,
            papers: standing.papers.map((paper) => (paper.id === id ? { ...paper, begun } : paper)),
          })),
      ];
    });
};

/** The days from which on the leaf sees the begin of studies otherwise than before. */
const cutsOf = ({ begunFrom, begunBefore }: QualificationLeaf): readonly IsoDay[] =>
  [begunFrom, begunBefore].filter((day) => day !== undefined);

/**
 * A qualification that is not known lies in one area. Its level needs no such look: it meets each demand for
 * a level at the highest there is, and none without a level.
 */
export const openAreas = (leaves: readonly FactLeaf[], { papers, knowledge }: Standing): readonly OpenDetail[] => {
  const asking = leaves.filter((leaf) => leaf.kind === 'SEQF_LEVEL');
  const areas = [...new Set(asking.flatMap(({ area }) => area ?? []))];
  if (areas.length < 2) return [];
  const unknown = papers
    .filter(({ verification }) => verification !== 'REFUTED')
    .map(({ qualification }) => qualification)
    .filter((qualification) => knowledge.qualification(qualification) === undefined);
  return [...new Set(unknown)].map(
    (qualification): OpenDetail =>
      (standing) =>
        areas.map((area) => supposing(standing, 'areas', qualification, area)),
  );
};
