import type { PlannedAction } from '../../domain/plan/development-plan';
import type { PlanDifference } from '../../domain/plan/plan-differences';
import { quoted } from '../../domain/requirement/text/names';
import type { Language, LocalizedText } from '../../domain/text/language';
import { localize } from '../../domain/text/language';
import { planActionText } from '../people/plan-action-text';
import type { ReadContext } from '../read-context';

/**
 * What has changed in a plan, in words. The employee's own words are quoted for themself; for others only where they
 * stand in the plan as it is now: what the employee has taken away is no longer for them to be told.
 *
 * @param forSelf True where the employee themself is told.
 */
export const planDifferencesInWords = (
  context: ReadContext,
  differences: readonly PlanDifference[],
  forSelf: boolean,
): readonly LocalizedText[] =>
  differences.map((difference) => ({
    sv: inSwedish(difference, namingIn(context, 'SV', forSelf)),
    en: inEnglish(difference, namingIn(context, 'EN', forSelf)),
  }));

/** What is named in the words, as it is called in the language. */
interface Naming {
  readonly step: (difference: Extract<PlanDifference, { readonly kind: 'TARGET_CHANGED' }>) => string;
  readonly action: (action: PlannedAction) => string;
  /** Undefined where the words are no longer to be told. */
  readonly removed: (action: PlannedAction) => string | undefined;
}

const namingIn = (context: ReadContext, language: Language, forSelf: boolean): Naming => {
  const action = (one: PlannedAction): string => quoted(planActionText(context, one, language), language);
  return {
    step: ({ to }) => {
      const name = context.catalog.names.step(to.ladder, to.step);
      return quoted(name ? localize(name, language) : to.step, language);
    },
    action,
    removed: (one) => (one.kind === 'OWN' && !forSelf ? undefined : action(one)),
  };
};

const inSwedish = (difference: PlanDifference, { step, action, removed }: Naming): string => {
  switch (difference.kind) {
    case 'TARGET_CHANGED':
      return `Planens mål är nu ${step(difference)}.`;
    case 'ACTION_ADDED':
      return `Ny insats${untilSwedish(difference.action)}: ${action(difference.action)}.`;
    case 'ACTION_REMOVED':
      return `Borttagen insats: ${removed(difference.action) ?? 'en med medarbetarens egna ord'}.`;
    case 'DUE_CHANGED':
      return `Ny dag för ${action(difference.action)}: ${difference.action.due ?? 'ingen'}.`;
    case 'DONE_CHANGED':
      return `${action(difference.action)} är ${difference.action.isDone ? 'klar' : 'inte längre klar'}.`;
    case 'ORDER_CHANGED':
      return 'Insatserna står i en annan ordning.';
    case 'CANCELLED':
      return 'Planen är avbruten.';
    case 'RESUMED':
      return 'Planen är återupptagen.';
  }
};

const inEnglish = (difference: PlanDifference, { step, action, removed }: Naming): string => {
  switch (difference.kind) {
    case 'TARGET_CHANGED':
      return `The plan now leads to ${step(difference)}.`;
    case 'ACTION_ADDED':
      return `New action${untilEnglish(difference.action)}: ${action(difference.action)}.`;
    case 'ACTION_REMOVED':
      return `Removed action: ${removed(difference.action) ?? "one in the employee's own words"}.`;
    case 'DUE_CHANGED':
      return `New day for ${action(difference.action)}: ${difference.action.due ?? 'none'}.`;
    case 'DONE_CHANGED':
      return `${action(difference.action)} is ${difference.action.isDone ? 'done' : 'no longer done'}.`;
    case 'ORDER_CHANGED':
      return 'The actions are in another order.';
    case 'CANCELLED':
      return 'The plan has been given up.';
    case 'RESUMED':
      return 'The plan has been taken up again.';
  }
};

const untilSwedish = ({ due }: PlannedAction): string => (due === undefined ? '' : ` till ${due}`);

const untilEnglish = ({ due }: PlannedAction): string => (due === undefined ? '' : ` by ${due}`);
