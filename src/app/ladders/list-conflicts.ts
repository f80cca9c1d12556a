import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { AdaptationConflict } from '../../domain/ladder/adaptation/conflict';
import { describeConflict } from '../../domain/ladder/adaptation/describe-conflict';
import { changeNaming } from '../../domain/ladder/diff/describe/change-naming';
import type { LocalizedText } from '../../domain/text/language';
import type { ReadContext } from '../read-context';
import { revisionKey } from '../../domain/ladder/ladder';

/** A conflict in words. */
export interface ToldConflict extends Pick<AdaptationConflict, 'id' | 'step'> {
  /** What the adaptation did, a sentence for each change. */
  readonly local: readonly LocalizedText[];
  /** What the base has done since. */
  readonly base: readonly LocalizedText[];
}

/** What must be decided before a draft can be published, in words; nothing for what is no draft. */
export const listConflicts = (context: ReadContext, ladder: PlacedLadder): readonly ToldConflict[] => {
  const { catalog, drafts, today } = context;
  const base = ladder.basedOn && catalog.ladders.get(revisionKey(ladder.basedOn))?.published;
  const naming = changeNaming(base ?? ladder.published, ladder.published, catalog.names);
  const known = { naming, knowledge: catalog.knowledgeOn(today) };
  return (drafts.of(ladder)?.conflicts ?? []).map((conflict) => {
    const [swedish, english] = [describeConflict(conflict, known, 'SV'), describeConflict(conflict, known, 'EN')];
    return {
      id: conflict.id,
      ...(conflict.step !== undefined && { step: conflict.step }),
      local: together(swedish.local, english.local),
      base: together(swedish.base, english.base),
    };
  });
};

const together = (swedish: readonly string[], english: readonly string[]): readonly LocalizedText[] =>
  swedish.map((sv, index) => ({ sv, en: english[index] ?? sv }));
