import type { InputProblem } from '../../domain/problem';
import { labelKey } from '../../domain/title/mapping/label-key';
import { holding, takesOver } from '../../domain/title/mapping/decision-on';
import { withDecisions, type MappingBook } from '../../domain/title/mapping/mapping-book';
import { mappingsOf } from '../../domain/title/mapping/mappings-of';
import type { MappingDecision, TitleMapping } from '../../domain/title/mapping/title-mapping';
import { tidied } from '../../domain/title/mapping/title-row';
import { mutate, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import { refuseOrganization } from '../mutation/refuse-organization';
import { omit } from '../../domain/omit';
import type { ReadContext } from '../read-context';
import { matchOfLabel } from './match-of-label';
import { publishTitleDecisions } from './publish-title-decisions';
import type { TitleDecision } from './title-decision';
import { titleDecisionProblems, undoneDecision, type DecisionSetting } from './title-decision-problems';

/** What a person decides on the titles of an employer. */
export interface DecideTitleMappingsInput {
  /** Code of the employer. */
  readonly organization: string;
  /** In their order: a later one sees those before it. */
  readonly decisions: readonly TitleDecision[];
  /** True to learn what it would come to; nothing is written. */
  readonly dryRun?: boolean | undefined;
}

/** What came of it. */
export interface DecidedTitleMappings {
  /** The mappings that were decided on, as they stand afterwards; one that was undone is SUPERSEDED. */
  readonly mappings: readonly TitleMapping[];
  /** How many decisions were made, and how many said what held already. */
  readonly decided: number;
  readonly unchanged: number;
}

/**
 * Beslut om titlar: a person says what titles of the employer stand for, or do not, or undoes what was said. All or
 * none, together one release. What holds already is not decided again. The paths of problems begin with `decisions` and
 * the index.
 */
export const decideTitleMappings = (
  context: MutationContext,
  { organization, decisions, dryRun }: DecideTitleMappingsInput,
): Promise<Outcome<DecidedTitleMappings>> =>
  mutate<DecidedTitleMappings>(
    context,
    { action: 'DECIDE_TITLES', permission: 'DECIDE_TITLES', dryRun },
    async (unit) => {
      const refusal = refuseOrganization(context.viewer, unit.catalog, 'DECIDE_TITLES', organization);
      if (refusal) return refusal;
      if (!isPerson(context.viewer)) return peopleOnly;
      const made = makeDecisions(context, unit, organization, decisions);
      if (made.problems.length > 0) return { problems: made.problems };
      const added = made.added.map((decision) => omit(decision, 'release'));
      const trace = await publishTitleDecisions(unit, organization, added);
      const mappings = [...new Set(made.decidedOn)].flatMap((id) => mappingIn(made.book, id));
      return { value: { mappings, decided: added.length, unchanged: made.unchanged }, trace };
    },
  );

/** What some decisions come to, one after the other. */
interface Made {
  readonly book: MappingBook;
  readonly added: readonly MappingDecision[];
  /** Ids of the decisions that were made, held already or were undone. */
  readonly decidedOn: readonly string[];
  readonly unchanged: number;
  readonly problems: readonly InputProblem[];
}

const makeDecisions = (
  context: MutationContext,
  unit: MutationUnit,
  organization: string,
  decisions: readonly TitleDecision[],
): Made => {
  let made: Made = { book: unit.catalog.mappings, added: [], decidedOn: [], unchanged: 0, problems: [] };
  for (const [index, decision] of decisions.entries()) {
    const setting = { organization, today: context.today, book: made.book };
    const problems = titleDecisionProblems(unit, setting, decision).map((problem) => ({
      ...problem,
      path: ['decisions', index, ...problem.path],
    }));
    made =
      problems.length > 0
        ? { ...made, problems: [...made.problems, ...problems] }
        : withMade(made, decided(context, unit, setting, decision));
  }
  return made;
};

const withMade = (made: Made, decisions: readonly Decided[]): Made => {
  const added = decisions.flatMap((one) => (one.isNew ? [one.decision] : []));
  return {
    ...made,
    book: withDecisions(made.book, added),
    added: [...made.added, ...added],
    decidedOn: [...made.decidedOn, ...decisions.map(({ decision }) => decision.undoes ?? decision.id)],
    unchanged: made.unchanged + decisions.length - added.length,
  };
};

/** A decision that is made now, or that held already and says the same. */
interface Decided {
  readonly decision: MappingDecision;
  readonly isNew: boolean;
}

const decided = (
  context: MutationContext,
  unit: MutationUnit,
  setting: DecisionSetting,
  asked: TitleDecision,
): readonly Decided[] => {
  if (asked.act === 'UNDO') {
    const undone = undoneDecision(setting, asked);
    return undone ? [{ decision: decisionOf(context, unit, setting, asked, undone.label), isNew: true }] : [];
  }
  const labels = new Map(asked.labels.map((label) => [labelKey(label), tidied(label)]));
  return [...labels.values()].map((label) => {
    const decision = decisionOf(context, unit, setting, asked, label);
    const held = heldAlready(setting, decision, asked);
    return held ? { decision: held, isNew: false } : { decision, isNew: true };
  });
};

const decisionOf = (
  context: MutationContext,
  { catalog, at }: MutationUnit,
  { organization }: DecisionSetting,
  asked: TitleDecision,
  label: string,
): MappingDecision => {
  const { act, undoes, reason = '' } = asked;
  return {
    id: context.newId(),
    organization,
    label,
    act,
    ...(act === 'UNDO' ? { undoes } : saying({ ...context, catalog }, asked, { label, organization })),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
    decidedBy: context.viewer.subject,
    decidedAt: at,
    release: catalog.release.number + 1,
  };
};

/** What a CONFIRM or a REJECT says, and on which days. */
const saying = (
  context: ReadContext,
  { act, standard, match, validFrom, validTo }: TitleDecision,
  on: { readonly label: string; readonly organization: string },
): Partial<MappingDecision> => ({
  ...(standard !== undefined && { standard }),
  ...(standard !== undefined && act === 'CONFIRM' && { match: match ?? matchOfLabel(context, { ...on, standard }) }),
  ...(validFrom && { validFrom }),
  ...(validTo && { validTo }),
});

/** The decision that says the same on the same days and that nothing later touches. What is not asked for is no change. */
const heldAlready = (
  { organization, book }: DecisionSetting,
  decision: MappingDecision,
  { match, reason }: TitleDecision,
): MappingDecision | undefined => {
  const last = holding(book.decisionsOn(organization, decision.label)).findLast((one) => takesOver(decision, one));
  const isSame =
    last?.act === decision.act &&
    last.standard === decision.standard &&
    last.validFrom === decision.validFrom &&
    last.validTo === decision.validTo &&
    (match === undefined || last.match === decision.match) &&
    (reason === undefined || last.reason === decision.reason);
  return isSame ? last : undefined;
};

const mappingIn = (book: MappingBook, id: string): readonly TitleMapping[] => {
  const decision = book.decision(id);
  if (decision === undefined) return [];
  return mappingsOf(book.decisionsOn(decision.organization, decision.label)).filter((mapping) => mapping.id === id);
};
