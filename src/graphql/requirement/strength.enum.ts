import { strengths } from '../../domain/requirement/requirement';
import { registerList } from '../enums/register-list';

export const StrengthEnum = registerList('Strength', strengths, 'Ska eller bör.', {
  MANDATORY: 'Ska: it must be met.',
  RECOMMENDED: 'Bör: it is wished for.',
});
