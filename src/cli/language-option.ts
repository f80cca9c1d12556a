import { Option } from 'commander';
import type { Language } from '../domain/text/language';

/** `--language sv|en`: the language of what is printed about files. Swedish unless told otherwise. */
export const languageOption = (): Option =>
  new Option('--language <language>', 'language of the messages').choices(['sv', 'en']).default('sv');

/** The language that the option names. */
export const languageOf = (option: 'sv' | 'en'): Language => (option === 'en' ? 'EN' : 'SV');
