import { mappingStates } from '../../domain/title/mapping/title-mapping';
import { registerList } from '../enums/register-list';

export const MappingStateEnum = registerList('MappingState', mappingStates, 'What has become of a mapping.', {
  PROPOSED: 'Föreslagen: only tried in a dry run; nobody has decided.',
  CONFIRMED: 'Bekräftad: decided, and the answer on its days.',
  REJECTED: 'Avvisad: decided that the label does not stand for the title; without a title, for none.',
  SUPERSEDED: 'Ersatt: a later decision has taken over, or it was undone.',
});
