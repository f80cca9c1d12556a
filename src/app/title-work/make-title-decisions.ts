import type { InputProblem } from '../../domain/problem';
import { holding, takesOver } from '../../domain/title/mapping/decision-on';
import { firstDayOf } from '../../domain/title/mapping/first-day';
import { labelKey } from '../../domain/title/mapping/label-key';
import { withDecisions, type MappingBook } from '../../domain/title/mapping/mapping-book';
import type { MappingDecision } from '../../domain/title/mapping/title-mapping';
import { tidied } from '../../domain/title/mapping/title-row';
import type { MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { MatchOfLabel } from './match-of-label';
import type { TitleDecision } from './title-decision';
import { titleDecisionProblems, undoneDecision, type DecisionSetting } from './title-decision-problems';

/** What is decided, for whom. */
export interface DecisionsToMake {
  /** Code of the employer. */
  readonly organization: string;
  readonly decisions: readonly TitleDecision[];
  /** How a label matches where nobody says. */
  readonly matchOf: MatchOfLabel;
}

/** What some decisions come to, one after the other. */
export interface MadeDecisions {
  /** All that is decided with them. */
  readonly book: MappingBook;
  readonly added: readonly MappingDecision[];
  /** Ids of the decisions that were made, held already or were undone. */
  readonly decidedOn: readonly string[];
  readonly unchanged: number;
  /** Their paths begin with `decisions` and the index. */
  readonly problems: readonly InputProblem[];
}

/** Makes the decisions in their order: a later one sees those before it. One that cannot be is left out. */
export const makeTitleDecisions = (
  context: MutationContext,
  unit: MutationUnit,
  { organization, decisions, matchOf }: DecisionsToMake,
): MadeDecisions => {
  let book = unit.catalog.mappings;
  const problems: InputProblem[] = [];
  const decided: Decided[] = [];
  for (const [index, asked] of decisions.entries()) {
    const setting = { organization, today: context.today, book };
    const found = titleDecisionProblems(unit, setting, asked);
    problems.push(...found.map((problem) => ({ ...problem, path: ['decisions', index, ...problem.path] })));
    if (found.length > 0) continue;
    const made = decide({ ...setting, matchOf, id: context.newId, by: context.viewer.subject, unit }, asked);
    book = withDecisions(book, newIn(made));
    decided.push(...made);
  }
  const added = newIn(decided);
  return {
    book,
    added,
    decidedOn: decided.map(({ decision }) => decision.undoes ?? decision.id),
    unchanged: decided.length - added.length,
    problems,
  };
};

const newIn = (decided: readonly Decided[]): readonly MappingDecision[] =>
  decided.flatMap(({ decision, isNew }) => (isNew ? [decision] : []));

/** A decision that is made now, or that held already and says the same. */
interface Decided {
  readonly decision: MappingDecision;
  readonly isNew: boolean;
}

/** In which surroundings, by whom and when something is decided. */
interface Deciding extends DecisionSetting {
  readonly matchOf: MatchOfLabel;
  readonly unit: MutationUnit;
  /** Subject of who decides. */
  readonly by: string;
  readonly id: () => string;
}

const decide = (deciding: Deciding, asked: TitleDecision): readonly Decided[] => {
  if (asked.act === 'UNDO') {
    const undone = undoneDecision(deciding, asked);
    return undone ? [{ decision: undoing(deciding, asked, undone), isNew: true }] : [];
  }
  const labels = new Map(asked.labels.map((label) => [labelKey(label), tidied(label)]));
  return [...labels.values()].map((label) => {
    const decision = saying(deciding, asked, label);
    const held = heldAlready(deciding, decision, asked);
    return held ? { decision: held, isNew: false } : { decision, isNew: true };
  });
};

const undoing = (deciding: Deciding, asked: TitleDecision, { id, label }: MappingDecision): MappingDecision => ({
  ...entry(deciding, asked, label),
  undoes: id,
});

/** What a CONFIRM or a REJECT says, and on which days. */
const saying = (deciding: Deciding, asked: TitleDecision, label: string): MappingDecision => {
  const { act, standard, match, validFrom, validTo } = asked;
  const decision: MappingDecision = {
    ...entry(deciding, asked, label),
    ...(standard !== undefined && { standard }),
    ...(standard !== undefined && act === 'CONFIRM' && { match: match ?? deciding.matchOf(label, standard) }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  };
  const first = firstDayOf(decisionsOn(deciding, label), decision, deciding.today);
  return { ...decision, ...(first && { validFrom: first }) };
};

const entry = (
  { organization, id, by, unit: { catalog, at } }: Deciding,
  { act, reason = '' }: TitleDecision,
  label: string,
): MappingDecision => ({
  id: id(),
  organization,
  label,
  act,
  ...(reason.trim() !== '' && { reason: reason.trim() }),
  decidedBy: by,
  decidedAt: at,
  release: catalog.release.number + 1,
});

const decisionsOn = ({ organization, book }: DecisionSetting, label: string): readonly MappingDecision[] =>
  book.decisionsOn(organization, label);

/** The decision that says the same on the same days and that nothing later touches. What is not asked for is no change. */
const heldAlready = (
  setting: DecisionSetting,
  decision: MappingDecision,
  { match, reason }: TitleDecision,
): MappingDecision | undefined => {
  const last = holding(decisionsOn(setting, decision.label)).findLast((one) => takesOver(decision, one));
  const isSame =
    last?.act === decision.act &&
    last.standard === decision.standard &&
    last.validFrom === decision.validFrom &&
    last.validTo === decision.validTo &&
    (match === undefined || last.match === decision.match) &&
    (reason === undefined || last.reason === decision.reason);
  return isSame ? last : undefined;
};
