import type { Ladder } from '../ladder';
import type { Step } from '../step';

/**
 * The local steps that stand where a step of the base stood, and so are held to its demands: the one of its slug;
 * any other that has taken its role and level; and where it is left out, one that is new with its role and title, or
 * with its role where neither has a level. So no demand is shed by giving a step another slug.
 */
export const counterpartsOf = (step: Step, base: Ladder, local: Ladder): readonly Step[] => {
  const isLeftOut = !has(local, step.slug);
  const sharesScale = base.scale === local.scale;
  return local.steps.filter((other) => {
    if (other.slug === step.slug) return true;
    if (other.role !== step.role || isAsInBase(other, base)) return false;
    if (step.level !== undefined && other.level === step.level) return sharesScale || isLeftOut;
    if (!isLeftOut || has(base, other.slug)) return false;
    return (step.title !== undefined && other.title === step.title) || (step.level ?? other.level) === undefined;
  });
};

/** True when the ladder has a step of the slug. */
export const has = (ladder: Ladder, slug: string): boolean => ladder.steps.some((step) => step.slug === slug);

const isAsInBase = ({ slug, role, level }: Step, base: Ladder): boolean =>
  base.steps.some((step) => step.slug === slug && step.role === role && step.level === level);
