import type { IsoDay } from '../../time/iso-day';
import { columnNames } from './column-names';
import type { PeopleColumn } from './people-row';
import type { RowCells } from './row-cells';

/** Refuses the later of two days where it lies before the earlier; a day that is not told is in order. */
export const refuseDisorder = (
  cells: RowCells,
  [first, firstDay]: readonly [PeopleColumn, IsoDay | undefined],
  [last, lastDay]: readonly [PeopleColumn, IsoDay | undefined],
): void => {
  if (firstDay === undefined || lastDay === undefined || firstDay <= lastDay) return;
  cells.refuse(last, {
    sv: `dagen ligger före ${columnNames[first].sv}. Väntat: samma dag eller senare.`,
    en: `the day lies before ${columnNames[first].en}. Expected: the same day or later.`,
  });
};
