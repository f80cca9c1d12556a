import { changeKinds } from '../../domain/change';
import { registerList } from '../enums/register-list';

export const ChangeKindEnum = registerList('ChangeKind', changeKinds, 'What a change means to who follows the feed.', {
  PUBLISHED: 'Publicerad: new in the release, or there in a new wording.',
  RETIRED: 'Avslutad: no longer in use, or given a last day.',
  REPLACED: 'Ersatt: another has come in its place.',
  MAPPING_CONFIRMED: 'Titelmappning bekräftad.',
  MAPPING_REJECTED: 'Titelmappning avslagen.',
  TITLE_ADDED: 'Titel tillagd.',
  TITLE_CHANGED: 'Titel ändrad.',
});
