import type { DecidableReason, Paper } from '../../assessment/hand-in/paper';
import type { Language } from '../../text/language';
import type { Leaf } from '../expression';
import { capitalized, type Names, namesIn } from './names';
import type { Naming } from './naming';
import type { PaperWording } from './paper-wording';
import { wordings } from './wordings';

type Told = Pick<Paper, 'reason' | 'leaf'>;

/** What to hand in, in words, with an initial capital and no full stop: `Bevis om rätt att använda yrkestiteln undersköterska`. */
export const paperText = (paper: Told, naming: Naming, language: Language): string =>
  capitalized(paperPhrase(paper, wordings[language].papers, namesIn(naming, language)));

/** The same, as it stands within a sentence. */
export const paperPhrase = ({ reason, leaf }: Told, wording: PaperWording, names: Names): string => {
  const tell = wording[reason.code] as Teller;
  return tell(reason, names, leaf);
};

/** The wording of a code takes the reason with that code, which the compiler cannot follow through the look-up. */
type Teller = (reason: DecidableReason, names: Names, leaf: Leaf) => string;
