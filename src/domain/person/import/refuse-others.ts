import type { PeopleColumn } from './people-row';
import type { RowCells } from './row-cells';

/**
 * Refuses what stands in columns that do not belong to what the row tells: left out, it might be a merit that is lost.
 *
 * @param among The columns to look at; left out: all.
 */
export const refuseOthers = (
  cells: RowCells,
  belonging: readonly PeopleColumn[],
  among: readonly PeopleColumn[] = cells.columns,
): void => {
  for (const column of cells.columns) {
    if (among.includes(column) && !belonging.includes(column)) cells.refuse(column, another);
  }
};

const another = {
  sv: 'hör inte till det som raden berättar. Väntat: ingenting; en sak till om samma person får en egen rad.',
  en: 'does not belong to what the row tells. Expected: nothing; one more thing about the same person has a row of its own.',
};
