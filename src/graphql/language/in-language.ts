import type { ParameterDecorator } from 'type-graphql';
import { argument } from '../arguments/argument';
import { LanguageEnum } from './language.enum';

/** Declares the argument `language` and injects it. */
export const InLanguage = (): ParameterDecorator =>
  argument(
    'language',
    () => LanguageEnum,
    { defaultValue: LanguageEnum.SV, description: 'The language of the text; Swedish where there is no other.' },
    ({ args }) => args.language as unknown,
  );
