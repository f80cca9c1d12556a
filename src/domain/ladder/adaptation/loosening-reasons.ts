import type { Ladder } from '../ladder';
import { differenceOf, inserted, keyed, type Keyed, replaced, without } from '../diff/keyed-list';
import { sameValue } from '../../same-value';
import type { AdaptationChange } from './derivation';
import type { LooseningReason } from './loosening-reason';

type Reasons = Ladder['looseningReasons'];

/** A change of the reasons. */
export type ReasonChange = Extract<AdaptationChange, { readonly field: 'looseningReasons' }>;

/** What changed of the reasons, one by one: each change has the one reason that came, went or is another. */
export const reasonChanges = (from: Reasons, to: Reasons): readonly ReasonChange[] => {
  const { removed, added, kept } = differenceOf(keyedReasons(from), keyedReasons(to));
  return [
    ...removed.map(({ item }) => reasonChange([item], [])),
    ...added.map(({ item }) => reasonChange([], [item])),
    ...kept.filter((pair) => !sameValue(pair.from, pair.to)).map((pair) => reasonChange([pair.from], [pair.to])),
  ];
};

/** The reason that the change is of. */
export const reasonOf = ({ from = [], to = [] }: ReasonChange): LooseningReason | undefined => to[0] ?? from[0];

/** The reasons with the one that the change is of as the change has it, whatever it was. */
export const withReason = (reasons: Reasons, { from = [], to = [] }: ReasonChange): Reasons => {
  const gone = keyedReasons(from).reduce(
    (list, { key }) => (keyedReasons(to).some((one) => one.key === key) ? list : without(list, key)),
    keyedReasons(reasons),
  );
  const list = keyedReasons(to)
    .reduce(put, gone)
    .map(({ item }) => item);
  return list.length === 0 ? undefined : list;
};

/** Tells a reason from the others: the step, and the requirement where it is of one. */
export const reasonKey = ({ step, requirement }: LooseningReason): string =>
  requirement === undefined ? step : `${step}/${requirement}`;

const reasonChange = (from: readonly LooseningReason[], to: readonly LooseningReason[]): ReasonChange => ({
  kind: 'FIELD_CHANGED',
  field: 'looseningReasons',
  from,
  to,
});

const keyedReasons = (reasons: Reasons = []): readonly Keyed<LooseningReason>[] => keyed(reasons, reasonKey);

const put = <Item>(list: readonly Keyed<Item>[], { key, item }: Keyed<Item>): readonly Keyed<Item>[] =>
  list.some((one) => one.key === key)
    ? replaced(list, key, item)
    : inserted(list, { key, item, after: list.at(-1)?.key ?? '' });
