import { isSelf } from '../../domain/access/person-access';
import type { Person } from '../../domain/person/person';
import type { DevelopmentPlan } from '../../domain/plan/development-plan';
import { changedPlan, type PlanChange } from '../../domain/plan/changed-plan';
import { ownWords } from '../../domain/plan/plan-content';
import { sameValue } from '../../domain/same-value';
import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { type Outcome, refused, type Refused } from '../mutation/outcome';
import { actOnPerson } from './act-on-person';
import { noSuchPerson } from './no-such-person';
import { refuseOldPlan } from './plan-conflict';
import { planProblems } from './plan-problems';

/** What a person's plan is to be, and what of it is agreed to. */
export interface SavePlanInput extends PlanChange {
  /** Id of the person. */
  readonly person: string;
  /** The version that the change starts from; 0 for a first plan. */
  readonly expectedVersion: number;
  /** True to agree to it as it is after this. */
  readonly agree: boolean;
  readonly idempotencyKey?: string | undefined;
}

/** Whose plan was saved, and which, by ids. */
export interface SavedPlan {
  readonly person: string;
  readonly plan: string;
}

/**
 * Spara utvecklingsplan: makes a person's plan, changes it, or agrees to it. Both may: the employee, whose own words
 * stand in it, and the manager, who may not touch these. A change is a new version that neither has agreed to as yet,
 * save who makes it and says so; what both have agreed to stands where only own actions are ticked off. Each can agree
 * only for their own side.
 */
export const savePlan = (
  context: MutationContext,
  { idempotencyKey, ...input }: SavePlanInput,
): Promise<Outcome<SavedPlan>> =>
  actOnPerson<SavedPlan>(
    context,
    { action: 'SAVE_PLAN', permission: 'SAVE_PLANS', person: input.person, input, idempotencyKey },
    async (unit, person) => {
      const [before] = await unit.stores.plans.plansOf([person.id]);
      const refusal = await refusalOf(context, unit, input, before, person);
      return refusal ?? save(context, unit, input, before, person);
    },
  );

const refusalOf = async (
  context: MutationContext,
  unit: MutationUnit,
  { expectedVersion, content, cancel }: SavePlanInput,
  before: DevelopmentPlan | undefined,
  person: Person,
): Promise<Refused | undefined> => {
  const conflict = await refuseOldPlan(context, unit, person, before, expectedVersion);
  if (conflict) return conflict;
  if (content === undefined) return before ? refusalToGoOn(before, cancel) : noPlanYet;
  const [file] = await unit.stores.people.filesOf([person]);
  const problems = file ? planProblems(unit.catalog, file, content) : noSuchPerson('person').problems;
  if (problems.length > 0) return { problems };
  const keepsTheirWords = sameValue(ownWords(content.actions), ownWords(before?.actions ?? []));
  return isSelf(context.viewer, person) || keepsTheirWords ? undefined : notYourWords;
};

/** What has been given up can only be taken up again. */
const refusalToGoOn = (before: DevelopmentPlan, cancel: boolean | undefined): Refused | undefined =>
  before.isCancelled && cancel !== false ? isCancelled : undefined;

const save = async (
  { viewer, today, newId }: MutationContext,
  { stores: { plans }, at }: MutationUnit,
  input: SavePlanInput,
  stored: DevelopmentPlan | undefined,
  person: Person,
): Promise<Done<SavedPlan>> => {
  const side = isSelf(viewer, person) ? 'agreedByEmployeeAt' : 'agreedByManagerAt';
  const before = stored ?? blankPlan(newId(), person, at);
  const changed = changedPlan(before, input, { today, at });
  const agreed = input.agree && changed[side] === undefined ? { ...changed, [side]: at } : changed;
  if (changed !== before) await plans.save(agreed);
  else if (agreed !== changed) await plans.saveAgreement(agreed);
  const value = { person: person.id, plan: agreed.id };
  if (agreed === before) return { value, trace: [] };
  return {
    value,
    trace: {
      organization: person.organization,
      subject: { kind: 'people', key: person.id },
      before: undefined,
      after: { planVersion: agreed.version, ...(agreed !== changed && { agreed: side }) },
    },
  };
};

/** What a first plan is a change of: it says nothing and was never saved. */
const blankPlan = (id: string, person: Person, at: string): DevelopmentPlan => ({
  id,
  person: person.id,
  version: 0,
  target: { ladder: '', step: '' },
  actions: [],
  isCancelled: false,
  savedAt: at,
});

const noPlanYet = refused({
  code: 'WRONG_STATUS',
  path: ['content'],
  sv: 'Det finns ingen plan än. Ange vad den ska säga.',
  en: 'There is no plan as yet. Say what it is to say.',
});

const isCancelled = refused({
  code: 'WRONG_STATUS',
  path: [],
  sv: 'Planen är avbruten. Ta upp den igen med cancel: false, eller gör en ny.',
  en: 'The plan is cancelled. Take it up again with cancel: false, or make a new one.',
});

const notYourWords = refused({
  code: 'NOT_ALLOWED',
  path: ['content', 'actions'],
  sv: 'Bara medarbetaren själv skriver, ändrar och tar bort egna ord i planen. Lämna dem som de är.',
  en: 'Only the employee writes, changes and removes own words in the plan. Leave them as they are.',
});
