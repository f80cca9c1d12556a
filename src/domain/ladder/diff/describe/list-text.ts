import { sameValue } from '../../../same-value';
import { sentence } from './sentence';
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
      `${subject.sv} ändras. Tillkommer: ${sentence(gained)} Utgår: ${sentence(lost)}`,
      `${subject.en}: changed. Added: ${sentence(gained)} Removed: ${sentence(lost)}`,
    );
  if (gained) return say(`${subject.sv} utökas med: ${sentence(gained)}`, `${subject.en}: added ${sentence(gained)}`);
  if (lost) return say(`${subject.sv} minskas med: ${sentence(lost)}`, `${subject.en}: removed ${sentence(lost)}`);
  return say(`${subject.sv} står i ny ordning.`, `${subject.en}: in another order.`);
};

const missingIn = <Item>(list: readonly Item[], items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !list.some((one) => sameValue(one, item)));
