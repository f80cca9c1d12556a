import type { Language } from '../../text/language';
import { english } from './english/english';
import { swedish } from './swedish/swedish';
import type { Wording } from './wording';

/** How demands and reasons are told in each language. */
export const wordings: Readonly<Record<Language, Wording>> = { SV: swedish, EN: english };
