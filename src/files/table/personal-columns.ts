import { looksLikePersonalNumber } from '../../domain/text/personal-number';
import { plainHeader } from './plain-header';

/**
 * True for a column that tells who somebody is; what stands in it is never taken up, quoted or shown. A single
 * personnummer among titles is a slip in that row, which the import tells.
 */
export const isPersonalColumn = (header: string, cells: readonly string[]): boolean =>
  isPersonalHeader(header) || cells.filter(looksLikePersonalNumber).length * 2 > cells.length;

/** True for the name of a column that tells who somebody is. */
export const isPersonalHeader = (header: string): boolean => personalHeader.test(plainHeader(header));

const personalHeader =
  /^(?:namn|(?:för|efter|till)namn|för och efternamn|(?:person|pers|den anställdes|medarbetarens|medarb|anställds) ?namn|(?:first |last |full )?name|employee(?: name)?|medarb(?:etare)?|anställd|anst(?: ?namn)?|(?:närmaste |ansvarig |överordnad )?chef|(?:efternamn förnamn|förnamn efternamn)|anst(?:ällnings)? ?(?:nr|nummer|id)|pers(?:on)? ?(?:nr|nummer|id)|pnr|samordningsnummer|ssn|e ?post(?:adress)?|e ?mail(?: address)?|mail|telefon(?:nummer)?|mobil(?:nummer)?|phone|adress|användar(?:e|id|namn)|signatur)$/u;
