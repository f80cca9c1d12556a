import { finding } from '../../finding';
import { repeated } from '../repeated';
import type { LadderRule } from '../rule';

/** A role has at most one step at each level. Steps without a level are not compared. */
export const levelUsedTwice: LadderRule = (ladder) => {
  const levelled = ladder.steps.filter((step) => step.level !== undefined);
  return repeated(levelled, ({ role, level }) => `${role} ${level ?? ''}`).flatMap(({ index }) => {
    const step = levelled[index];
    if (step === undefined) return [];
    return [
      finding('LEVEL_USED_TWICE', ['steps', step.slug, 'level'], {
        sv: `Ett annat steg har redan rollen ”${step.role}” på nivån ”${step.level ?? ''}”. Ändra nivån eller slå ihop stegen.`,
        en: `Another step already has the role “${step.role}” at the level “${step.level ?? ''}”. Change the level or merge the steps.`,
      }),
    ];
  });
};
