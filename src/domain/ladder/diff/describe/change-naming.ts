import type { Naming } from '../../../requirement/text/naming';
import type { Language, LocalizedText } from '../../../text/language';
import type { Ladder } from '../../ladder';
import type { Step } from '../../step';
import { keyedSteps } from '../step-changes';
import { stepNamesOf, type StepNames } from './step-names';

/** What things are called that changes speak of, beside what requirements do. */
export interface ChangeNames extends Naming {
  organization(code: string): LocalizedText | undefined;
  activity(slug: string): LocalizedText | undefined;
}

/** What the parts of two ladders are called. A demand of one of their steps calls it as the changes do. */
export interface ChangeNaming extends ChangeNames {
  /** What the steps of the ladders are called. */
  readonly stepNames: Readonly<Record<Language, StepNames>>;
  /** A level of the ladders' scales. */
  ownLevel(slug: string): LocalizedText | undefined;
  /** The naming where further steps, by their keys, are spoken of too. */
  knowing(further: ReadonlyMap<string, Step>): ChangeNaming;
}

/** The naming for the changes from one ladder to another. What both have is called as the second one calls it. */
export const changeNaming = (from: Ladder, to: Ladder, names: ChangeNames): ChangeNaming => {
  const steps = new Map([...keyedSteps(from.steps), ...keyedSteps(to.steps)].map(({ key, item }) => [key, item]));
  const levelIn = (scale: string | undefined, level: string): LocalizedText | undefined =>
    scale === undefined ? undefined : names.level(scale, level);
  const own = {
    ...names,
    ladders: new Set([from.slug, to.slug]),
    ownLevel: (slug: string) => levelIn(to.scale, slug) ?? levelIn(from.scale, slug),
  };
  return namingOf(steps, own);
};

interface OwnNames extends ChangeNames, Pick<ChangeNaming, 'ownLevel'> {
  /** Slugs of the ladders that the steps are of. */
  readonly ladders: ReadonlySet<string>;
}

const namingOf = (steps: ReadonlyMap<string, Step>, names: OwnNames): ChangeNaming => {
  const stepNames = { SV: stepNamesOf(steps, names, 'SV'), EN: stepNamesOf(steps, names, 'EN') };
  return {
    ...names,
    stepNames,
    step: (ladder, key) =>
      names.ladders.has(ladder) && steps.has(key)
        ? { sv: stepNames.SV.byTitle(key), en: stepNames.EN.byTitle(key) }
        : names.step(ladder, key),
    knowing: (further) => namingOf(new Map([...further, ...steps]), names),
  };
};
