import { changeNaming, type ChangeNames } from '../../src/domain/ladder/diff/describe/change-naming';
import { describeChange } from '../../src/domain/ladder/diff/describe-change';
import { diffLadders } from '../../src/domain/ladder/diff/diff-ladders';
import type { Ladder } from '../../src/domain/ladder/ladder';
import type { Step } from '../../src/domain/ladder/step';
import type { Language, LocalizedText } from '../../src/domain/text/language';
import { ladder, step } from './builders/ladder-builder';
import { knowledge } from './builders/qualification';

const known: Readonly<Record<string, LocalizedText>> = {
  barnskotare: { sv: 'Barnskötare', en: 'Childcare worker' },
  pedagog: { sv: 'Pedagog', en: 'Pedagogue' },
  rektor: { sv: 'Rektor', en: 'Head' },
  novis: { sv: 'Novis' },
  skicklig: { sv: 'Skicklig' },
  reflektion: { sv: 'Reflektion', en: 'Reflection' },
  '1480': { sv: 'Göteborgs Stad' },
};
const nameOf = (slug: string): LocalizedText | undefined => known[slug];
const names: ChangeNames = {
  qualification: nameOf,
  competence: nameOf,
  highestProficiency: () => undefined,
  title: nameOf,
  ladder: nameOf,
  role: nameOf,
  organization: nameOf,
  activity: nameOf,
  level: (scale, slug) => (scale === 'nivaer' ? nameOf(slug) : undefined),
  step: () => undefined,
};

/** What is told of the changes from one ladder to the other; both are `ladder()` in all else. */
export const told = (from: Partial<Ladder>, to: Partial<Ladder>, language: Language = 'SV'): readonly string[] => {
  const [before, after] = [ladder(from), ladder(to)];
  const naming = changeNaming(before, after, names);
  return diffLadders(before, after, knowledge('2024-01-01')).map((change) => describeChange(change, naming, language));
};

/** The same in Swedish and then in English. */
export const toldInBoth = (from: Partial<Ladder>, to: Partial<Ladder>): readonly string[] => [
  ...told(from, to, 'SV'),
  ...told(from, to, 'EN'),
];

/** The same for ladders whose only step is a barnskötare with the parts. */
export const toldOfStep = (from: Partial<Step>, to: Partial<Step>): readonly string[] => {
  const carried = { title: 'barnskotare' };
  return toldInBoth(
    { scale: 'nivaer', steps: [step('a', { ...carried, ...from })] },
    { scale: 'nivaer', steps: [step('a', { ...carried, ...to })] },
  );
};
