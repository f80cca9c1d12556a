import { progressions } from '../../domain/ladder/ladder';
import { registerList } from '../enums/register-list';

export const ProgressionEnum = registerList('Progression', progressions, 'How one comes to a level.', {
  EARNED: 'Who meets the requirements is on the level.',
  ASSIGNED: 'The employer gives the level as an uppdrag.',
});
