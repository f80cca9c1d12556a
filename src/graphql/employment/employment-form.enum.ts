import { employmentForms } from '../../domain/person/employment';
import { registerList } from '../enums/register-list';

export const EmploymentFormEnum = registerList('EmploymentForm', employmentForms, 'Anställningsform.', {
  PERMANENT: 'Tillsvidareanställning.',
  FIXED_TERM: 'Visstidsanställning.',
  PROBATIONARY: 'Provanställning.',
  HOURLY: 'Timanställning.',
});
