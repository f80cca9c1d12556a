import { changeKinds } from '../../domain/change';
import { registerList } from '../enums/register-list';

export const ChangeKindEnum = registerList('ChangeKind', changeKinds, 'What a change means to who follows the feed.', {
  PUBLISHED: 'Publicerad: new in the release.',
  RETIRED: 'Avslutad: no longer in use.',
  REPLACED: 'Ersatt: another content than before.',
  MAPPING_CONFIRMED: 'Titelmappning bekräftad.',
  MAPPING_REJECTED: 'Titelmappning avslagen.',
  TITLE_ADDED: 'Titel tillagd.',
  TITLE_CHANGED: 'Titel ändrad.',
});
