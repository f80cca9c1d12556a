import { finding, type Finding, type Place } from '../../../ladder/finding';
import type { LadderReferences } from '../../../ladder/validate/references';
import { knownTitle } from '../../../ladder/validate/unknown-reference';
import type { ReferenceData } from '../../../reference-data';
import type { LabelTarget } from '../../../title/title-lexicon';

/** What labels are said to stand for, or not to, is a title or an occupation that exists. */
export const labelTargets = (
  { titleLexicons, occupationRegisters }: ReferenceData,
  references: LadderReferences,
): readonly Finding[] => {
  const occupations = new Set(
    occupationRegisters.flatMap((register) => register.occupations.map(({ label }) => label)),
  );
  const known = (target: LabelTarget, place: Place): readonly Finding[] => {
    if ('title' in target) return knownTitle(target.title, [...place, 'title'], references);
    return occupations.has(target.occupation) ? [] : [unknownOccupation(target.occupation, [...place, 'occupation'])];
  };
  return titleLexicons.flatMap(({ slug, knownLabels, nearMisses }) => [
    ...knownLabels.flatMap(({ means }, index) =>
      means.flatMap((target, at) => known(target, ['titleLexicons', slug, 'knownLabels', index, 'means', at])),
    ),
    ...nearMisses.flatMap(({ isNot }, index) =>
      isNot.flatMap((target, at) => known(target, ['titleLexicons', slug, 'nearMisses', index, 'isNot', at])),
    ),
  ]);
};

const unknownOccupation = (label: string, place: Place): Finding =>
  finding('UNKNOWN_OCCUPATION', place, {
    sv: `Yrkesbenämningen ”${label}” finns inte i något yrkesregister. Skriv den precis som registret gör.`,
    en: `No occupation register has the name “${label}”. Write it exactly as the register does.`,
  });
