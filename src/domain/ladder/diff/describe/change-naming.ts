import type { Naming } from '../../../requirement/text/naming';
import type { LocalizedText } from '../../../text/language';
import type { Ladder } from '../../ladder';
import type { Step } from '../../step';
import { keyedSteps } from '../step-changes';

/** What things are called that changes speak of, beside what requirements do. */
export interface ChangeNames extends Naming {
  organization(code: string): LocalizedText | undefined;
  activity(slug: string): LocalizedText | undefined;
}

/** What the parts of two ladders are called. */
export interface ChangeNaming extends ChangeNames {
  /** A step of the ladders, by its key. */
  ownStep(key: string): Step | undefined;
  /** A level of the ladders' scales. */
  ownLevel(slug: string): LocalizedText | undefined;
}

/** The naming for the changes from one ladder to another. What both have is called as the second one calls it. */
export const changeNaming = (from: Ladder, to: Ladder, names: ChangeNames): ChangeNaming => {
  const steps = new Map([...keyedSteps(from.steps), ...keyedSteps(to.steps)].map(({ key, item }) => [key, item]));
  const levelIn = (scale: string | undefined, level: string): LocalizedText | undefined =>
    scale === undefined ? undefined : names.level(scale, level);
  return {
    ...names,
    ownStep: (key) => steps.get(key),
    ownLevel: (slug) => levelIn(to.scale, slug) ?? levelIn(from.scale, slug),
  };
};
