import type { Requirement } from '../../requirement/requirement';
import { sameValue } from '../../same-value';
import type { Assessment } from '../assessment';
import type { Paper } from './paper';
import { papersIn } from './papers-in';

/** A paper, with the requirements that it may decide. */
export interface PaperToHandIn<Held extends Requirement = Requirement> extends Paper {
  readonly requirements: readonly Held[];
}

/**
 * What may decide what is open in the assessments, each paper once. Only mandatory demands of a scope whose verdict is
 * open are looked at: where one of the scope is certainly not met, no paper on another helps.
 */
export const handInFor = <Held extends Requirement>(
  assessments: readonly Pick<Assessment<Held>, 'scopes' | 'criteria'>[],
): readonly PaperToHandIn<Held>[] => {
  const papers: PaperToHandIn<Held>[] = [];
  for (const { requirement, judgement } of assessments.flatMap(openCriteria)) {
    for (const paper of papersIn(judgement)) {
      const index = papers.findIndex((one) => isSamePaper(one, paper));
      const known = papers[index];
      if (known === undefined) papers.push({ ...paper, requirements: [requirement] });
      else if (!known.requirements.includes(requirement)) papers[index] = merged(known, paper, requirement);
    }
  }
  return papers;
};

const openCriteria = <Held extends Requirement>({
  scopes,
  criteria,
}: Pick<Assessment<Held>, 'scopes' | 'criteria'>) => {
  const open = new Set(scopes.filter(({ verdict }) => verdict === 'UNKNOWN').map(({ scope }) => scope));
  return criteria.filter(
    ({ requirement, verdict }) =>
      verdict === 'UNKNOWN' && requirement.strength === 'MANDATORY' && open.has(requirement.scope),
  );
};

const isSamePaper = (one: Paper, other: Paper): boolean =>
  sameValue([one.kind, one.reason, one.leaf], [other.kind, other.reason, other.leaf]);

const merged = <Held extends Requirement>(
  known: PaperToHandIn<Held>,
  { evidence }: Paper,
  requirement: Held,
): PaperToHandIn<Held> => ({
  ...known,
  evidence: [...new Set([...known.evidence, ...evidence])],
  requirements: [...known.requirements, requirement],
});
