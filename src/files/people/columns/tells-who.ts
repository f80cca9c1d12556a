import { looksLikePersonalNumber } from '../../../domain/text/personal-number';
import { isPersonalHeader } from '../../table/personal-columns';
import { plainHeader } from '../../table/plain-header';
import { columnCalled } from './header-words';

/**
 * True for the name of a column that tells who somebody is, and is not one of ours. Rather one too many: an unknown
 * column is refused anyway, and of one that tells who somebody is nothing must be suggested.
 */
export const tellsWho = (header: string): boolean =>
  looksLikePersonalNumber(header) ||
  (columnCalled(header) === undefined && (isPersonalHeader(header) || personalWord.test(plainHeader(header))));

/** What stands in the names of such columns: `tilltalsnamn`, `surname`, `mejl`, `födelsenummer`, `date of birth`. */
const personalWord =
  /namn|name|mejl|mail|e ?post|post(?:nr|nummer|ort|adress)|född|födel|fodel|birth|\bdob\b|log ?in|inlogg|användar|\buser|initial|signatur|tel(?:e?fon|\b)|\btfn\b|mobil|phone|ad+ress|person(?:al)? ?(?:nr|nummer|num|id)|\bpnr\b|samordning|\bssn\b|identitet|identity|chef\b|manager\b|anhörig/u;
