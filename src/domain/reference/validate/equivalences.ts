import type { EquivalentSteps, Equivalence } from '../../ladder/compare/equivalence';
import { finding, type Finding, type Place } from '../../ladder/finding';
import { repeated } from '../../ladder/validate/repeated';
import { knownLadder, knownOrganization, unknownStep } from '../../ladder/validate/unknown-reference';
import { validityOrder } from '../../ladder/validate/validity-order';
import type { ReferenceData } from '../../reference-data';
import { overlaps } from '../../time/validity';
import type { ReferenceRule } from './rule';

/** An equivalence is of two ladders that exist, alone on its days, and gives pairs of their steps with reasons. */
export const equivalenceFindings: ReferenceRule = (data, references) =>
  data.equivalences.flatMap((equivalence, index) => {
    const place = ['equivalences', equivalence.slug];
    return [
      ...validityOrder(equivalence, place),
      ...knownOrganization(equivalence.organization, [...place, 'organization'], references),
      ...knownLadder(equivalence.left, [...place, 'left'], references),
      ...knownLadder(equivalence.right, [...place, 'right'], references),
      ...ofOneLadder(equivalence, [...place, 'right']),
      ...withoutPairs(equivalence, [...place, 'pairs']),
      ...equivalence.pairs.flatMap((pair, at) => pairFindings(pair, equivalence, data, [...place, 'pairs', at])),
      ...repeatedPairs(equivalence, [...place, 'pairs']),
      ...overlap(equivalence, data.equivalences.slice(0, index), place),
    ];
  });

const ofOneLadder = ({ left, right }: Equivalence, place: Place): readonly Finding[] =>
  left !== right
    ? []
    : [
        finding('EQUIVALENCE_OF_ONE_LADDER', place, {
          sv: `Båda sidor är trappan ”${left}”. Ange två olika trappor.`,
          en: `Both sides are the ladder “${left}”. Name two different ladders.`,
        }),
      ];

const withoutPairs = ({ pairs }: Equivalence, place: Place): readonly Finding[] =>
  pairs.length > 0
    ? []
    : [
        finding('EQUIVALENCE_EMPTY', place, {
          sv: 'Likvärdigheten säger inget om något steg. Lägg till minst ett par.',
          en: 'The equivalence says nothing of any step. Add at least one pair.',
        }),
      ];

const pairFindings = (
  pair: EquivalentSteps,
  equivalence: Equivalence,
  data: ReferenceData,
  place: Place,
): readonly Finding[] => [
  ...(pair.left === undefined && pair.right === undefined ? [stepsMissing(place)] : []),
  ...stepFindings(equivalence.left, pair.left, data, [...place, 'left']),
  ...stepFindings(equivalence.right, pair.right, data, [...place, 'right']),
  ...(pair.reason.sv.trim() === '' ? [reasonMissing([...place, 'reason'])] : []),
  ...(isContradicted(pair, equivalence.pairs) ? [contradiction(pair, place)] : []),
];

const stepsMissing = (place: Place): Finding =>
  finding('EQUIVALENT_STEPS_MISSING', place, {
    sv: 'Paret har inget steg. Ange ett steg på minst en sida, eller ta bort paret.',
    en: 'The pair has no step. Name a step on one side at least, or remove the pair.',
  });

const reasonMissing = (place: Place): Finding =>
  finding('EQUIVALENCE_WITHOUT_REASON', place, {
    sv: 'Skälet till att stegen motsvarar varandra saknas. Skriv varför.',
    en: 'The reason why the steps correspond is missing. Say why.',
  });

/** A step of the newest revision; one of an older revision that the newest has dropped should be looked at. */
const stepFindings = (
  slug: string,
  step: string | undefined,
  { ladders }: ReferenceData,
  place: Place,
): readonly Finding[] => {
  const revisions = ladders.filter((ladder) => ladder.slug === slug).toSorted((a, b) => b.revision - a.revision);
  const [newest, ...older] = revisions.map(({ steps }) => steps.some((one) => one.slug === step));
  if (step === undefined || newest === undefined || newest) return [];
  return [older.includes(true) ? stepGone(slug, step, place) : unknownStep(slug, step, place)];
};

const stepGone = (ladder: string, step: string, place: Place): Finding =>
  finding('EQUIVALENT_STEP_GONE', place, {
    sv: `Steget ”${step}” finns inte i den senaste revisionen av trappan ”${ladder}”. Se över paret.`,
    en: `The step “${step}” is not in the newest revision of the ladder “${ladder}”. Review the pair.`,
  });

/** A step that has no counterpart stands in no pair that gives it one. */
const isContradicted = (pair: EquivalentSteps, pairs: readonly EquivalentSteps[]): boolean =>
  (pair.right === undefined &&
    pair.left !== undefined &&
    pairs.some(({ left, right }) => left === pair.left && right !== undefined)) ||
  (pair.left === undefined &&
    pair.right !== undefined &&
    pairs.some(({ left, right }) => right === pair.right && left !== undefined));

const contradiction = ({ left, right }: EquivalentSteps, place: Place): Finding => {
  const step = left ?? right ?? '';
  return finding('EQUIVALENT_STEPS_CONTRADICT', place, {
    sv: `Steget ”${step}” sägs sakna motsvarighet men har en i ett annat par. Ta bort ett av paren.`,
    en: `The step “${step}” is said to have no counterpart but has one in another pair. Remove one of the pairs.`,
  });
};

const repeatedPairs = ({ pairs }: Equivalence, place: Place): readonly Finding[] =>
  repeated(pairs, ({ left, right }) => JSON.stringify([left ?? null, right ?? null])).map(({ index }) =>
    finding('EQUIVALENT_STEPS_REPEATED', [...place, index], {
      sv: 'Samma par står redan tidigare. Ta bort det ena.',
      en: 'The same pair stands there already. Remove one of them.',
    }),
  );

/** Two answers for one day would be none. */
const overlap = (equivalence: Equivalence, earlier: readonly Equivalence[], place: Place): readonly Finding[] => {
  const other = earlier.find((one) => isOfSameLadders(one, equivalence) && overlaps(one, equivalence));
  if (other === undefined || other.slug === equivalence.slug) return [];
  return [
    finding('EQUIVALENCES_OVERLAP', place, {
      sv: `”${other.slug}” gäller samma trappor delvis samma dagar. Avsluta den ena innan den andra börjar.`,
      en: `“${other.slug}” is of the same ladders, on some of the same days. End one before the other begins.`,
    }),
  ];
};

const isOfSameLadders = (one: Equivalence, other: Equivalence): boolean =>
  (one.left === other.left && one.right === other.right) || (one.left === other.right && one.right === other.left);
