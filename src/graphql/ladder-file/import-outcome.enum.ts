import { importOutcomes } from '../../app/ladder-work/import-draft';
import { registerList } from '../enums/register-list';

export const ImportOutcomeEnum = registerList('ImportOutcome', importOutcomes, 'What an import came to.', {
  NEW_LADDER: 'A draft of a new ladder was opened.',
  NEW_REVISION: 'A draft of the next revision was opened.',
  CHANGED_DRAFT: 'The open draft was changed.',
  UNCHANGED: 'All was as the file has it already; nothing was written.',
});
