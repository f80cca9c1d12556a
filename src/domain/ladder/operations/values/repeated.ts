import type { InputProblem } from '../../../problem';
import type { Path } from '../attempt';

/** A DUPLICATE_PART for every item that has the name of one before it. */
export const repeated = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  path: Path,
): readonly InputProblem[] => {
  const names = items.map(nameOf);
  return items.flatMap((item, index) =>
    names.indexOf(nameOf(item)) === index
      ? []
      : [
          {
            code: 'DUPLICATE_PART',
            path: [...path, index],
            sv: 'Steget har redan en sådan del med det kortnamnet.',
            en: 'The step already has such a part with that slug.',
          },
        ],
  );
};
