import type { ActivityChange, StepChange } from '../ladder-change';
import { sentence } from './sentence';
import { swapText } from './swap-text';
import type { Teller } from './teller';

/** What changed of a step, or which steps there are. */
export const stepText = (change: StepChange, teller: Teller): string => {
  const { say } = teller;
  if (change.kind === 'STEPS_REORDERED') {
    const order = change.order.map(teller.step).join(', ');
    return say(`Stegen står i ny ordning: ${order}.`, `The steps are in another order: ${order}.`);
  }
  const step = teller.step(change.step);
  switch (change.kind) {
    case 'STEP_ADDED':
      return say(`Steget ${step} är nytt.`, `The step ${step} is new.`);
    case 'STEP_REMOVED':
      return say(`Steget ${step} finns inte längre.`, `The step ${step} is gone.`);
    default:
      return detailText(change, step, teller);
  }
};

type StepDetailChange = Exclude<StepChange, { readonly kind: 'STEP_ADDED' | 'STEP_REMOVED' | 'STEPS_REORDERED' }>;

const detailText = (change: StepDetailChange, step: string, teller: Teller): string => {
  const { say } = teller;
  switch (change.kind) {
    case 'STEP_ROLE_CHANGED': {
      const subject = { sv: `Yrkesrollen på steget ${step}`, en: `The role of the step ${step}` };
      return swapText(teller, subject, teller.role(change.from), teller.role(change.to));
    }
    case 'STEP_LEVEL_CHANGED': {
      const subject = { sv: `Nivån på steget ${step}`, en: `The level of the step ${step}` };
      return swapText(teller, subject, named(change.from, teller.level), named(change.to, teller.level));
    }
    case 'TITLE_CHANGED':
      return titleText(change, teller);
    case 'DESCRIPTION_CHANGED':
      return change.to === undefined
        ? say(`Beskrivningen av steget ${step} är borttagen.`, `The description of the step ${step} is gone.`)
        : say(
            `Beskrivningen av steget ${step} är nu: ${sentence(teller.text(change.to))}`,
            `The description of the step ${step} is now: ${sentence(teller.text(change.to))}`,
          );
    case 'DEMANDS_UNKNOWN_CHANGED':
      return change.to
        ? say(`Vad steget ${step} kräver är inte längre känt.`, `What the step ${step} demands is no longer known.`)
        : say(`Vad steget ${step} kräver är nu känt.`, `What the step ${step} demands is now known.`);
  }
};

type TitleChange = Extract<StepChange, { readonly kind: 'TITLE_CHANGED' }>;

const titleText = ({ step: key, from, to }: TitleChange, teller: Teller): string => {
  const step = teller.stepByRole(key);
  if (from === undefined || to === undefined) {
    const [was, is] = [named(from, teller.title), named(to, teller.title)];
    // A title like the role would leave nothing told.
    const told = step === (was ?? is) ? `${step} (${key})` : step;
    return swapText(teller, { sv: `Titeln på steget ${told}`, en: `The title of the step ${told}` }, was, is);
  }
  return teller.say(
    `Titeln på steget ${step} byter namn från ${teller.title(from)} till ${teller.title(to)}.`,
    `The title of the step ${step} is renamed from ${teller.title(from)} to ${teller.title(to)}.`,
  );
};

const named = (slug: string | undefined, nameOf: (slug: string) => string): string | undefined =>
  slug === undefined ? undefined : nameOf(slug);

/** What changed of the activities on a step. */
export const activityText = (change: ActivityChange, teller: Teller): string => {
  const { say } = teller;
  const step = teller.step(change.step);
  switch (change.kind) {
    case 'ACTIVITY_ADDED': {
      const activity = teller.activity(change.added);
      return say(`Steget ${step} får insatsen ${activity}.`, `The step ${step} gains the activity ${activity}.`);
    }
    case 'ACTIVITY_REMOVED': {
      const activity = teller.activity(change.removed);
      return say(
        `Steget ${step} har inte längre insatsen ${activity}.`,
        `The step ${step} no longer has the activity ${activity}.`,
      );
    }
    case 'ACTIVITIES_REORDERED':
      return say(
        `Insatserna på steget ${step} står i ny ordning.`,
        `The activities of the step ${step} are in another order.`,
      );
  }
};
