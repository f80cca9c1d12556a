import type { OccupationRegister } from '../../domain/title/occupation-register';
import type { KnownLabel, NearMiss, TitleLexicon } from '../../domain/title/title-lexicon';
import { readOptionalText, readText } from '../read-parts';
import type { Written } from '../written';

/** The occupation register that a file holds. */
export const readOccupationRegister = (register: Written<OccupationRegister>): OccupationRegister => ({
  ...register,
  name: readText(register.name),
});

/** The title lexicon that a file holds. */
export const readTitleLexicon = (lexicon: Written<TitleLexicon>): TitleLexicon => ({
  ...lexicon,
  name: readText(lexicon.name),
  knownLabels: lexicon.knownLabels.map(readKnownLabel),
  nearMisses: lexicon.nearMisses.map(readNearMiss),
});

const readKnownLabel = ({ toldApartBy, ...known }: Written<KnownLabel>): KnownLabel => ({
  ...known,
  ...readOptionalText('toldApartBy', toldApartBy),
});

const readNearMiss = (miss: Written<NearMiss>): NearMiss => ({ ...miss, because: readText(miss.because) });
