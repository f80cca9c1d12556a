import type { MatchType } from '../role/classification-code';
import type { Match } from './rank/matches';

/** Figures above this count as all. */
const ALL = 0.9;

/**
 * How the label matches the title: NARROW when it says more (nattundersköterska), BROAD when it leaves out what the
 * title says, CLOSE when it says the same in related words, RELATED when it shares only some; as the name that it is
 * says, where it is one.
 */
export const matchTypeOf = ({ agreement, name, asked }: Match): MatchType => {
  const isNarrowed = asked.reading.qualifiers.some(({ kind }) => kind === 'SHIFT');
  if (agreement.identical === 1) return isNarrowed && name.match === 'EXACT' ? 'NARROW' : name.match;
  if (agreement.head < ALL) return agreement.head > 0 && agreement.labelModifiers > ALL ? 'CLOSE' : 'RELATED';
  if (agreement.nameCovered > ALL) return agreement.labelCovered > ALL ? 'CLOSE' : 'NARROW';
  return agreement.labelCovered > ALL ? 'BROAD' : 'RELATED';
};
