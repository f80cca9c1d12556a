import { sameValue } from '../../../same-value';
import type { Subject } from './swap-text';
import type { Teller } from './teller';

/** What a list of texts or sources has gained and lost. */
export const listText = <Item>(
  { say }: Teller,
  subject: Subject,
  from: readonly Item[],
  to: readonly Item[],
  nameOf: (item: Item) => string,
): string => {
  const gained = missingIn(from, to).map(nameOf).join(' · ');
  const lost = missingIn(to, from).map(nameOf).join(' · ');
  if (gained && lost)
    return say(
      `${subject.sv} ändras. Tillkommer: ${gained}. Utgår: ${lost}.`,
      `${subject.en}: changed. Added: ${gained}. Removed: ${lost}.`,
    );
  if (gained) return say(`${subject.sv} utökas med: ${gained}.`, `${subject.en}: added ${gained}.`);
  if (lost) return say(`${subject.sv} minskas med: ${lost}.`, `${subject.en}: removed ${lost}.`);
  return say(`${subject.sv} står i ny ordning.`, `${subject.en}: in another order.`);
};

const missingIn = <Item>(list: readonly Item[], items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !list.some((one) => sameValue(one, item)));
