import { languages } from '../../domain/text/language';
import { registerList } from '../enums/register-list';

export const LanguageEnum = registerList('Language', languages, 'Språk: the languages that texts come in.', {
  SV: 'Svenska.',
  EN: 'Engelska. A text that nobody has written in English comes in Swedish.',
});
