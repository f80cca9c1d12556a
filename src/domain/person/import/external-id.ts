import { isExternalId, isUnitCode } from '../../access/person-codes';
import type { CellFault } from './people-row-problem';

/** Why nobody can be known by the text; undefined where somebody can (see `isExternalId`). */
export const externalIdProblem = (text: string): CellFault | undefined =>
  isExternalId(text) ? undefined : noExternalId;

/** Why no unit can be named by the text; undefined where one can (see `isUnitCode`). */
export const unitProblem = (text: string): CellFault | undefined => (isUnitCode(text) ? undefined : noUnit);

const noExternalId: CellFault = {
  sv: 'duger inte som id. Väntat: arbetsgivarens eget id, 1–64 bokstäver, siffror och tecknen . _ : - med minst en siffra; aldrig namn, e-postadress eller personnummer.',
  en: 'cannot be an id. Expected: the employer’s own id, 1 to 64 letters, digits and the signs . _ : - with at least one digit; never a name, an e-mail address or a personal identity number.',
};

const noUnit: CellFault = {
  sv: 'duger inte som kod för en enhet. Väntat: 1–64 bokstäver, siffror och tecknen . _ : - utan mellanslag.',
  en: 'cannot be the code of a unit. Expected: 1 to 64 letters, digits and the signs . _ : - without spaces.',
};
