import type { InputProblem } from '../../domain/problem';
import type { LocalizedText } from '../../domain/text/language';
import { type Refused, refused } from '../mutation/outcome';
import { type CountedKind, countedKinds, type FiguresByKind, type ImportFigures } from './import-figures';

/** So few are deleted without a question. */
const HANDFUL = 5;

/**
 * Refuses to delete more than half of what earlier lists told of, of any kind, when it is more than a handful: then
 * the list is more likely to be a part of one than the whole.
 */
export const refuseDeletions = (figures: FiguresByKind): Refused | undefined => {
  const kinds = countedKinds.filter((kind) => isMost(figures[kind]));
  return kinds.length === 0 ? undefined : refused(unconfirmed(kinds, figures));
};

/** What is left that was there before is changed or unchanged. */
const isMost = ({ changed, unchanged, deleted }: ImportFigures): boolean =>
  deleted > HANDFUL && deleted > changed + unchanged;

const unconfirmed = (kinds: readonly CountedKind[], figures: FiguresByKind): InputProblem => {
  const listed = (language: 'sv' | 'en'): string =>
    kinds
      .map((kind) => {
        const { changed, unchanged, deleted } = figures[kind];
        const before = deleted + changed + unchanged;
        return language === 'sv'
          ? `${deleted} av ${before} ${words[kind].sv}`
          : `${deleted} of ${before} ${words[kind].en}`;
      })
      .join(', ');
  return {
    code: 'INVALID_VALUE',
    path: ['confirmDeletions'],
    sv: `Det skulle ta bort ${listed('sv')}. Är listan hel? Bekräfta i så fall att de ska tas bort.`,
    en: `This would delete ${listed('en')}. Is the list whole? If so, confirm that they are to be deleted.`,
  };
};

const words: Readonly<Record<CountedKind, Required<LocalizedText>>> = {
  people: { sv: 'personer', en: 'people' },
  employments: { sv: 'anställningar', en: 'employments' },
  evidence: { sv: 'meriter', en: 'merits' },
  assignments: { sv: 'uppdrag', en: 'assignments' },
};
