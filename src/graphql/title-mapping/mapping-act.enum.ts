import { mappingActs } from '../../domain/title/mapping/title-mapping';
import { registerList } from '../enums/register-list';

export const MappingActEnum = registerList('MappingAct', mappingActs, 'What is decided on a label.', {
  CONFIRM: 'Bekräfta: it stands for the standard title.',
  REJECT: 'Avvisa: it does not stand for the standard title; where none is named, for no standard title at all.',
  UNDO: 'Ångra: an earlier decision does not hold.',
});
