import { type RecordPart, recordParts } from '../person';
import { closedWord, plainWord } from './closed-words';
import { unitProblem } from './external-id';
import type { ToldPerson } from './people-fact';
import { partWords } from './people-words';
import type { CellFault } from './people-row-problem';
import type { ReadCell, RowCells } from './row-cells';

/** What a row tells of a person as such. */
export const readPerson = (cells: RowCells): ToldPerson => {
  const unit = cells.optional('unit', readUnit);
  const complete = cells.optional('complete', readParts) ?? [];
  return { kind: 'PERSON', ...(unit !== undefined && { unit }), complete };
};

const readUnit: ReadCell<string> = (written) => {
  const fault = unitProblem(written);
  return fault ? { fault } : { value: written };
};

/** `meriter anställningar`, in any order; `ja` for all parts, `nej` for none. */
const readParts: ReadCell<readonly RecordPart[]> = (written) => {
  const word = plainWord(written);
  if (ALL.test(word)) return { value: recordParts };
  if (NONE.test(word)) return { value: [] };
  const readings = written
    .split(/[\s,;+]+/u)
    .filter((part) => part !== '')
    .map(readPart);
  const told = new Set(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])));
  return readings.every((reading) => 'value' in reading)
    ? { value: recordParts.filter((part) => told.has(part)) }
    : { fault: noParts };
};

const readPart = closedWord(partWords);

const ALL = /^(?:ja|yes|true)$/u;
const NONE = /^(?:nej|no|false)$/u;

const noParts: CellFault = {
  sv: 'går inte att läsa. Väntat: de delar där allt är med, bland meriter, anställningar och uppdrag, med mellanslag mellan; eller ja eller nej.',
  en: 'cannot be read. Expected: the parts of which all is told, among evidence, employments and assignments, with spaces between; or yes or no.',
};
