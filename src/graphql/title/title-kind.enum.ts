import { titleKinds } from '../../domain/title/title';
import { registerList } from '../enums/register-list';

export const TitleKindEnum = registerList('TitleKind', titleKinds, 'What a title is to those who use it.', {
  STANDARD: 'Standardtitel: agreed.',
  LOCAL: "Lokal titel: one employer's.",
  ALTERNATIVE: 'Alternativ titel: a synonym.',
  FORMER: 'Tidigare titel: no longer used, see replacedBy.',
});
