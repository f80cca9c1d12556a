import type { Source } from '../source';
import type { LocalizedText } from '../text/language';

/** Yrkesregister: the occupation names of a national classification, as they stood when it was read. */
export interface OccupationRegister {
  readonly slug: string;
  readonly name: LocalizedText;
  readonly occupations: readonly Occupation[];
  readonly groups: readonly OccupationGroup[];
  readonly sources: readonly Source[];
}

/** Yrkesbenämning: one name in the register, with the group that it belongs to. */
export interface Occupation {
  /** The concept's id in JobTech Taxonomy: `Sbzf_iBA_MAS`. */
  readonly code: string;
  /** As the register writes it: `Biståndsbedömare/Biståndshandläggare`. */
  readonly label: string;
  /** Its group in Arbetsförmedlingen's variant of SSYK 2012, four digits. */
  readonly group: string;
}

/** Yrkesgrupp in Arbetsförmedlingen's variant of SSYK 2012, at any of its four levels. */
export interface OccupationGroup {
  /** One to four digits; the digits of the groups that hold it come first. */
  readonly code: string;
  readonly label: string;
}
