import type { Ladder } from '../../src/domain/ladder/ladder';
import type {
  EditableLadderField,
  EditableStepField,
  LadderOperation,
  TransitionEnds,
} from '../../src/domain/ladder/operations/ladder-operation';
import type { Place } from '../../src/domain/ladder/operations/place';
import type { Step } from '../../src/domain/ladder/step';
import type { Transition } from '../../src/domain/ladder/transition';
import { sameValue } from '../../src/domain/same-value';

const ladderFields: readonly EditableLadderField[] = [
  'name',
  'field',
  'progression',
  'cumulative',
  'scale',
  'validFrom',
  'validTo',
  'sources',
  'unknowns',
  'notes',
];
const stepFields: readonly EditableStepField[] = ['role', 'level', 'title', 'description', 'demandsUnknown'];

/**
 * The operations that make one ladder into another, but for what no operation edits. Every part of the two has a
 * name of its own in its list.
 */
export const operationsBetween = (from: Ladder, to: Ladder): readonly LadderOperation[] => [
  ...ladderFields.flatMap((field) => ladderFieldMade(from, to, field)),
  ...namesOf(from.steps)
    .filter((step) => !namesOf(to.steps).includes(step))
    .map((step): LadderOperation => ({ kind: 'REMOVE_STEP', step })),
  ...to.steps.flatMap((step, index) => stepMade(from, step, afterThe(to.steps[index - 1]?.slug))),
  ...transitionsMade(from, to),
  ...reasonsMade(from, to),
];

const namesOf = (parts: readonly { readonly slug: string }[]): readonly string[] => parts.map(({ slug }) => slug);

/** Puts the parts one after the other behind the first, which is put last. */
const afterThe = <Name>(previous: Name | undefined): { readonly place?: Place<Name> } =>
  previous === undefined ? {} : { place: { after: previous } };

/** Puts the parts, from the last one backwards, before the one that they precede. */
const beforeThe = <Name>(next: Name | undefined): { readonly place?: Place<Name> } =>
  next === undefined ? {} : { place: { before: next } };

const ladderFieldMade = (from: Ladder, to: Ladder, field: EditableLadderField): readonly LadderOperation[] => {
  if (sameValue(from[field], to[field])) return [];
  const kind = to[field] === undefined ? 'CLEAR_LADDER_FIELD' : 'SET_LADDER_FIELD';
  return [{ kind, field, value: to[field] } as LadderOperation];
};

const stepMade = (from: Ladder, step: Step, place: { readonly place?: Place }): readonly LadderOperation[] => {
  const was = from.steps.find(({ slug }) => slug === step.slug);
  if (was === undefined) return [{ kind: 'ADD_STEP', step, ...place }];
  return [
    { kind: 'MOVE_STEP', step: step.slug, ...place },
    ...stepFields.flatMap((field) => stepFieldMade(was, step, field)),
    ...requirementsMade(was, step),
    ...activitiesMade(was, step),
  ];
};

const stepFieldMade = (was: Step, step: Step, field: EditableStepField): readonly LadderOperation[] => {
  if (sameValue(was[field], step[field])) return [];
  const kind = step[field] === undefined ? 'CLEAR_STEP_FIELD' : 'SET_STEP_FIELD';
  return [{ kind, step: step.slug, field, value: step[field] } as LadderOperation];
};

const requirementsMade = (was: Step, { slug: step, requirements }: Step): readonly LadderOperation[] => {
  const gone = namesOf(was.requirements).filter((name) => !namesOf(requirements).includes(name));
  const made = requirements.map((requirement, index): readonly LadderOperation[] => {
    const { slug } = requirement;
    const place = beforeThe(requirements[index + 1]?.slug);
    return namesOf(was.requirements).includes(slug)
      ? [
          { kind: 'REPLACE_REQUIREMENT', step, requirement: slug, by: requirement },
          { kind: 'MOVE_REQUIREMENT', step, requirement: slug, ...place },
        ]
      : [{ kind: 'ADD_REQUIREMENT', step, requirement, ...place }];
  });
  return [
    ...gone.map((requirement): LadderOperation => ({ kind: 'REMOVE_REQUIREMENT', step, requirement })),
    ...made.reverse().flat(),
  ];
};

const activitiesMade = (was: Step, { slug: step, activities }: Step): readonly LadderOperation[] => {
  const gone = was.activities.filter((activity) => !activities.includes(activity));
  const made = activities.map((activity, index): LadderOperation => {
    const kind = was.activities.includes(activity) ? 'MOVE_ACTIVITY' : 'ADD_ACTIVITY';
    return { kind, step, activity, ...beforeThe(activities[index + 1]) };
  });
  return [...gone.map((activity): LadderOperation => ({ kind: 'REMOVE_ACTIVITY', step, activity })), ...made.reverse()];
};

const endsOf = ({ from, to }: Transition): TransitionEnds => ({ from, to });

/** The removal of a step has taken its ways along. */
const transitionsMade = (from: Ladder, to: Ladder): readonly LadderOperation[] => {
  const isKept = (step: string): boolean => namesOf(to.steps).includes(step);
  const left = from.transitions.filter((way) => isKept(way.from) && isKept(way.to));
  const isAmong = (ways: readonly Transition[], way: Transition): boolean =>
    ways.some((other) => sameValue(endsOf(other), endsOf(way)));
  const gone = left.filter((way) => !isAmong(to.transitions, way));
  const made = to.transitions.map((way, index): readonly LadderOperation[] => {
    const previous = to.transitions[index - 1];
    const place = afterThe(previous && endsOf(previous));
    if (!isAmong(left, way)) return [{ kind: 'ADD_TRANSITION', transition: way, ...place }];
    return [
      { kind: 'SET_TRANSITION_KIND', transition: endsOf(way), value: way.kind },
      { kind: 'MOVE_TRANSITION', transition: endsOf(way), ...place },
    ];
  });
  return [
    ...gone.map((way): LadderOperation => ({ kind: 'REMOVE_TRANSITION', transition: endsOf(way) })),
    ...made.flat(),
  ];
};

/** The removal of a step has taken the reasons for its requirements along. */
const reasonsMade = (from: Ladder, to: Ladder): readonly LadderOperation[] => {
  const gone = namesOf(from.steps).filter((step) => !namesOf(to.steps).includes(step));
  const left = (from.looseningReasons ?? []).filter(
    ({ step, requirement }) => requirement === undefined || !gone.includes(step),
  );
  return [
    ...left.map(({ step, requirement }): LadderOperation => ({
      kind: 'REMOVE_LOOSENING_REASON',
      step,
      ...(requirement !== undefined && { requirement }),
    })),
    ...(to.looseningReasons ?? []).map((reason): LadderOperation => ({ kind: 'SET_LOOSENING_REASON', ...reason })),
  ];
};
