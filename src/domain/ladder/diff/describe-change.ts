import type { Language } from '../../text/language';
import type { ChangeNaming } from './describe/change-naming';
import { fieldText, revisionText } from './describe/field-text';
import { requirementText } from './describe/requirement-text';
import { activityText, stepText } from './describe/step-text';
import { tellerOf, type Teller } from './describe/teller';
import { transitionText } from './describe/transition-text';
import type { ActivityChange, LadderChange, RequirementChange, TransitionChange } from './ladder-change';

/** A change in a sentence of plain words, by the names that `changeNaming` gives. */
export const describeChange = (change: LadderChange, naming: ChangeNaming, language: Language): string =>
  textOf(change, tellerOf(naming, language));

const textOf = (change: LadderChange, teller: Teller): string => {
  if (change.kind === 'REVISION_CHANGED') return revisionText(change, teller);
  if (change.kind === 'FIELD_CHANGED') return fieldText(change, teller);
  if (isOfRequirements(change)) return requirementText(change, teller);
  if (isOfActivities(change)) return activityText(change, teller);
  if (isOfTransitions(change)) return transitionText(change, teller);
  return stepText(change, teller);
};

const isOfRequirements = (change: LadderChange): change is RequirementChange => change.kind.startsWith('REQUIREMENT');
const isOfActivities = (change: LadderChange): change is ActivityChange => change.kind.startsWith('ACTIVIT');
const isOfTransitions = (change: LadderChange): change is TransitionChange => change.kind.startsWith('TRANSITION');
