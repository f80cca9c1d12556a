import { omit } from '../../domain/omit';
import type { MappingBook } from '../../domain/title/mapping/mapping-book';
import { mappingsOf } from '../../domain/title/mapping/mappings-of';
import type { TitleMapping } from '../../domain/title/mapping/title-mapping';
import { denialOf } from '../access/denial';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import { refuseOrganization } from '../mutation/refuse-organization';
import { makeTitleDecisions, type MadeDecisions } from './make-title-decisions';
import { matchesOfLabels } from './match-of-label';
import { publishTitleDecisions } from './publish-title-decisions';
import type { TitleDecision } from './title-decision';

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
  /**
   * The mappings that were decided on, as they stand afterwards: one that was undone is SUPERSEDED, and in a dry run one
   * that would be made is PROPOSED.
   */
  readonly mappings: readonly TitleMapping[];
  /** How many decisions were made, and how many said what held already. */
  readonly decided: number;
  readonly unchanged: number;
}

/** The most labels that are decided on at a time. Others who write wait meanwhile. */
const MOST_LABELS = 1_000;

/**
 * Beslut om titlar: a person says what titles of the employer stand for, or do not, or undoes what was said. All or
 * none, together one release. What holds already is not decided again. The paths of problems begin with `decisions` and
 * the index.
 */
export const decideTitleMappings = async (
  context: MutationContext,
  { organization, decisions, dryRun = false }: DecideTitleMappingsInput,
): Promise<Outcome<DecidedTitleMappings>> => {
  const denied = denialOf(context.viewer, 'DECIDE_TITLES');
  if (denied) return { denied };
  const refusal =
    refuseOrganization(context.viewer, context.catalog, 'DECIDE_TITLES', organization) ??
    (isPerson(context.viewer) ? refuseTooMany(decisions) : peopleOnly);
  if (refusal) return refusal;
  const matchOf = await matchesOfLabels(context, organization, decisions);
  const act = { action: 'DECIDE_TITLES', permission: 'DECIDE_TITLES', dryRun } as const;
  return mutate<DecidedTitleMappings>(context, act, async (unit) => {
    const made = makeTitleDecisions(context, unit, { organization, decisions, matchOf });
    if (made.problems.length > 0) return { problems: made.problems };
    const added = made.added.map((decision) => omit(decision, 'release'));
    const trace = await publishTitleDecisions(unit, organization, added);
    const mappings = dryRun ? proposed(made) : mappingsIn(made);
    return { value: { mappings, decided: added.length, unchanged: made.unchanged }, trace };
  });
};

const refuseTooMany = (decisions: readonly TitleDecision[]): Refused | undefined =>
  decisions.reduce((total, { labels }) => total + labels.length, 0) > MOST_LABELS ? tooManyLabels : undefined;

const mappingsIn = ({ book, decidedOn }: MadeDecisions): readonly TitleMapping[] =>
  [...new Set(decidedOn)].flatMap((id) => mappingIn(book, id));

const mappingIn = (book: MappingBook, id: string): readonly TitleMapping[] => {
  const decision = book.decision(id);
  if (decision === undefined) return [];
  return mappingsOf(book.decisionsOn(decision.organization, decision.label)).filter((mapping) => mapping.id === id);
};

/** What was only tried nobody has decided. */
const proposed = (made: MadeDecisions): readonly TitleMapping[] => {
  const tried = new Set(made.added.map(({ id }) => id));
  return mappingsIn(made).map((mapping) =>
    tried.has(mapping.id) && mapping.state !== 'SUPERSEDED'
      ? { ...omit(mapping, 'decidedBy', 'decidedAt'), state: 'PROPOSED' }
      : mapping,
  );
};

const tooManyLabels: Refused = refused({
  code: 'INVALID_VALUE',
  path: ['decisions'],
  sv: `Besluta om högst ${MOST_LABELS} titlar åt gången.`,
  en: `Decide on at most ${MOST_LABELS} titles at a time.`,
});
