import { queueReasons } from '../../domain/title/mapping/queue-reason';
import { registerList } from '../enums/register-list';

export const QueueReasonEnum = registerList('TitleQueueReason', queueReasons, 'Why a title waits for a decision.', {
  NEW: 'Ny: nobody has decided on it.',
  STANDARD_REPLACED: 'Standardtiteln ersatt: the standard title that was chosen has others in its place.',
  STANDARD_ENDED: 'Standardtiteln avslutad: the standard title that was chosen is no longer in use.',
  DECISION_ENDED: "Beslutet har löpt ut: the decision's days are over.",
  DECISION_AHEAD: 'Beslutet gäller senare: what is decided holds from a later day, and nothing until then.',
});
