import { localize, type Language } from '../../../text/language';
import type { Step } from '../../step';
import type { ChangeNaming } from './change-naming';

/** What steps are called in one language, by their keys, so that no two are called the same. */
export interface StepNames {
  /** The step as people know it: its title, else its role, with its level. */
  readonly byTitle: (key: string) => string;
  /** The step by its role alone, for when its title is what changed. */
  readonly byRole: (key: string) => string;
}

/** Names for the steps. Those that title or role and level do not tell apart have their key too: `Barnskötare (natt)`. */
export const stepNamesOf = (
  steps: ReadonlyMap<string, Step>,
  naming: Pick<ChangeNaming, 'title' | 'role' | 'ownLevel'>,
  language: Language,
): StepNames => {
  const named = (lookUp: ChangeNaming['role'], slug: string): string => {
    const name = lookUp(slug);
    return name === undefined ? slug : localize(name, language);
  };
  const called = (nameOf: (step: Step) => string): ((key: string) => string) => {
    const names = distinct(
      [...steps].map(([key, step]) => {
        const level = step.level === undefined ? [] : [named(naming.ownLevel, step.level)];
        return { key, name: nameOf(step), details: level };
      }),
    );
    return (key) => names.get(key) ?? key;
  };
  const role = (step: Step): string => named(naming.role, step.role);
  return {
    byTitle: called((step) => (step.title === undefined ? role(step) : named(naming.title, step.title))),
    byRole: called(role),
  };
};

interface Called {
  readonly key: string;
  readonly name: string;
  readonly details: readonly string[];
}

/** Keys have no spaces and differ, so what ends in one is like no other. */
const distinct = (all: readonly Called[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  for (const text of all.flatMap((one) => [shortOf(one), longOf(one)])) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map(all.map((one) => [one.key, counts.get(shortOf(one)) === 1 ? shortOf(one) : longOf(one)]));
};

const shortOf = ({ name, details }: Called): string =>
  details.length === 0 ? name : `${name} (${details.join(', ')})`;

const longOf = ({ key, name, details }: Called): string => shortOf({ key, name, details: [...details, key] });
