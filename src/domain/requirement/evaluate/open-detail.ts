import type { QualificationLeaf } from '../expression';
import type { IsoDay } from '../../time/iso-day';
import { scopeOf } from './experience';
import type { FactLeaf } from './leaf';
import { covers, type Standing } from './standing';

/**
 * A detail of a recorded fact that is not known (when studies began, the title or the role of an
 * employment) and that leaves ask about in different ways, as the standings that it can turn out to be.
 */
export type OpenDetail = (standing: Standing) => readonly Standing[];

/** The open details of the standing. A detail that all leaves ask about in one way is left to each leaf. */
export const openDetails = (leaves: readonly FactLeaf[], standing: Standing): readonly OpenDetail[] => [
  ...openBegins(leaves, standing),
  ...openTitles(leaves, standing),
  ...openRoles(leaves, standing),
];

/** A day before all days that a demand names. */
const LONG_AGO: IsoDay = '0001-01-01';

/** A slug that no demand names. */
const OTHER = '';

const openBegins = (leaves: readonly FactLeaf[], { papers, knowledge }: Standing): readonly OpenDetail[] => {
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

const openTitles = (leaves: readonly FactLeaf[], { employments, knowledge }: Standing): readonly OpenDetail[] => {
  const asking = leaves.filter((leaf) => leaf.kind === 'EMPLOYMENT');
  return employments
    .filter((employment) => employment.title === undefined)
    .flatMap((employment) => {
      const touching = asking.filter((leaf) => covers(employment, leaf.on === 'NOW' ? knowledge.day : leaf.on));
      const lists = touching.filter((leaf) => leaf.titles.length > 0).map((leaf) => new Set(leaf.titles));
      return openSlug(employment.id, 'title', lists);
    });
};

const openRoles = (leaves: readonly FactLeaf[], { employments, knowledge }: Standing): readonly OpenDetail[] => {
  const scopes = leaves.filter((leaf) => leaf.kind === 'EXPERIENCE').map((leaf) => scopeOf(leaf, knowledge));
  return employments
    .filter((employment) => employment.role === undefined)
    .flatMap((employment) => openSlug(employment.id, 'role', scopes));
};

/** One slug for each way in which the lists can hold it, and one that none holds. */
const openSlug = (
  employmentId: string,
  detail: 'title' | 'role',
  lists: readonly ReadonlySet<string>[],
): readonly OpenDetail[] => {
  const slugs = new Map<string, string>();
  for (const slug of [OTHER, ...lists.flatMap((list) => [...list])]) {
    slugs.set(lists.map((list) => Number(list.has(slug))).join(''), slug);
  }
  if (slugs.size < 3) return [];
  return [
    (standing) =>
      [...slugs.values()].map((slug) => ({
        ...standing,
        employments: standing.employments.map((one) => (one.id === employmentId ? { ...one, [detail]: slug } : one)),
      })),
  ];
};
