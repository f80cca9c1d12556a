import { creditUnits } from '../../domain/qualification/qualification';
import { registerList } from '../enums/register-list';

export const CreditUnitEnum = registerList('CreditUnit', creditUnits, 'What credits are counted in.', {
  GYMNASIEPOANG: 'Gymnasiepoäng.',
  HP: 'Högskolepoäng.',
  YHP: 'Yrkeshögskolepoäng.',
});
