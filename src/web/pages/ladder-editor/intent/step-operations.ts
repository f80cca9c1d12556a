import type { LadderOperationInput } from '../edit-ladder.generated';
import type { EditedLadderFragment, EditedStepFragment } from '../edited-ladder.generated';
import { isBlank, isSameText, typedText, writtenText } from '../../../language/both-languages';
import type { Intent, StepFields } from './intent';

/** What a step says now, to type in. */
export const fieldsOfStep = (step: EditedStepFragment): StepFields => ({
  role: step.role.slug,
  level: step.level?.slug ?? '',
  title: step.title?.slug ?? '',
  description: typedText(step.descriptionSv, step.descriptionEn),
  demandsUnknown: step.demandsUnknown,
  activities: step.activities.map(({ slug }) => slug),
});

/** The operation that adds a step. */
export const addedStep = ({
  step,
  fields: { role, level, title, description, demandsUnknown, activities },
  place,
}: Extract<Intent, { kind: 'ADD_STEP' }>): LadderOperationInput => ({
  addStep: {
    step: {
      slug: step,
      role,
      demandsUnknown,
      activities,
      ...(level !== '' && { level }),
      ...(title !== '' && { title }),
      ...(!isBlank(description) && { description: writtenText(description) }),
    },
    ...(place && { place }),
  },
});

/** The operations that make a step what was typed. */
export const stepOperations = (step: EditedStepFragment, to: StepFields): readonly LadderOperationInput[] => {
  const [from, { slug }] = [fieldsOfStep(step), step];
  return [
    ...(from.role === to.role ? [] : [{ setStepRole: { step: slug, role: to.role } }]),
    ...levelOperations(slug, from.level, to.level),
    ...titleOperations(slug, from.title, to.title),
    ...descriptionOperations(slug, from, to),
    ...(from.demandsUnknown === to.demandsUnknown
      ? []
      : [{ setStepDemandsUnknown: { step: slug, demandsUnknown: to.demandsUnknown } }]),
    ...activityOperations(slug, from.activities, to.activities),
  ];
};

/** The operations that put a step at another level or among the others, in one go. */
export const movedStep = (
  { steps }: EditedLadderFragment,
  { step: slug, level, place }: Extract<Intent, { kind: 'MOVE_STEP' }>,
): readonly LadderOperationInput[] => {
  const step = steps.find((one) => one.slug === slug);
  return [
    ...(level === undefined ? [] : levelOperations(slug, step?.level?.slug ?? '', level ?? '')),
    ...(place === undefined ? [] : [{ moveStep: { step: slug, place } }]),
  ];
};

const levelOperations = (step: string, from: string, to: string): readonly LadderOperationInput[] => {
  if (from === to) return [];
  return to === '' ? [{ clearStepField: { step, field: 'LEVEL' } }] : [{ setStepLevel: { step, level: to } }];
};

const titleOperations = (step: string, from: string, to: string): readonly LadderOperationInput[] => {
  if (from === to) return [];
  return to === '' ? [{ clearStepField: { step, field: 'TITLE' } }] : [{ setStepTitle: { step, title: to } }];
};

const descriptionOperations = (step: string, from: StepFields, to: StepFields): readonly LadderOperationInput[] => {
  if (isSameText(from.description, to.description)) return [];
  return isBlank(to.description)
    ? [{ clearStepField: { step, field: 'DESCRIPTION' } }]
    : [{ setStepDescription: { step, description: writtenText(to.description) } }];
};

/** Those that are gone are removed and new ones added last; the order of those that stay is kept. */
const activityOperations = (
  step: string,
  from: readonly string[],
  to: readonly string[],
): readonly LadderOperationInput[] => [
  ...from.filter((activity) => !to.includes(activity)).map((activity) => ({ removeActivity: { step, activity } })),
  ...to.filter((activity) => !from.includes(activity)).map((activity) => ({ addActivity: { step, activity } })),
];
