import { importPhases } from '../../app/ports/title-work-store';
import { registerList } from '../enums/register-list';

export const ImportPhaseEnum = registerList('ImportPhase', importPhases, 'What an import is doing.', {
  CHECKING: 'Reading and judging each row.',
  ALIGNING: 'Looking up each title.',
  WRITING: 'Writing all at once.',
  DONE: 'Done.',
  FAILED: 'It was refused or failed; nothing was written.',
});
