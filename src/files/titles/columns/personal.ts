import { looksLikePersonalNumber } from '../../../domain/title/mapping/title-row-problems';
import { plainHeader } from './header-words';

/**
 * True for a column that tells who somebody is; what stands in it is never taken up, quoted or shown. A single
 * personnummer among titles is a slip in that row, which the import tells.
 */
export const isPersonalColumn = (header: string, cells: readonly string[]): boolean =>
  personalHeader.test(plainHeader(header)) || cells.filter(looksLikePersonalNumber).length * 2 > cells.length;

const personalHeader =
  /^(?:namn|(?:för|efter|till)namn|för och efternamn|(?:person|den anställdes|medarbetarens|anställds) ?namn|(?:first |last |full )?name|employee(?: name)?|medarbetare|anställd|anst(?:ällnings)? ?(?:nr|nummer|id)|pers(?:on)? ?(?:nr|nummer|id)|pnr|samordningsnummer|ssn|e ?post(?:adress)?|e ?mail(?: address)?|mail|telefon(?:nummer)?|mobil(?:nummer)?|phone|adress|användar(?:e|id|namn)|signatur)$/u;
