import { titleRowProblems } from '../../title/mapping/title-row-problems';
import { closedWord } from './closed-words';
import { refuseDisorder } from './day-order';
import type { ToldEmployment } from './people-fact';
import type { PeopleReferences } from './people-references';
import { formWords, verificationWords } from './people-words';
import { readDay } from './read-day';
import { readKnown } from './read-known';
import { readPercent } from './read-number';
import type { ReadCell, RowCells } from './row-cells';

/**
 * The employment that a row tells of; undefined, with the problems noted, where it cannot be read. What the row leaves
 * out: it is with the employer whose list it is; who vouches for an employment is the employer that it was with.
 */
export const readEmployment = (cells: RowCells, known: PeopleReferences): ToldEmployment | undefined => {
  const organization = cells.optional('employer', readKnown(known.organizations)) ?? known.employer;
  const label = cells.required('title', readLabel);
  const form = cells.required('form', readForm);
  const from = cells.required('from', readDay);
  const to = cells.optional('to', readDay);
  const percent = cells.required('percent', readPercent);
  const told = cells.optional('verification', readVerification);
  refuseDisorder(cells, ['from', from], ['to', to]);
  if (label === undefined || form === undefined || from === undefined || percent === undefined) return undefined;
  const verification = told ?? (organization === known.employer ? 'VERIFIED' : 'CLAIMED');
  return {
    kind: 'EMPLOYMENT',
    employment: { organization, label, form, from, ...(to !== undefined && { to }), percent, verification },
  };
};

/** A title as titles must be, and short enough to be no description of somebody. */
const readLabel: ReadCell<string> = (written) => {
  const [problem] = titleRowProblems({ row: 1, label: written });
  if (problem) return { fault: { sv: problem.sv, en: problem.en } };
  return written.length > LONGEST ? { fault: tooLong } : { value: written };
};

const LONGEST = 100;

const tooLong = {
  sv: `titeln är för lång. Väntat: högst ${LONGEST} tecken.`,
  en: `the title is too long. Expected: at most ${LONGEST} characters.`,
};

const readForm = closedWord(formWords);
const readVerification = closedWord(verificationWords);
