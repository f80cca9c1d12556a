import type { LadderDraft } from '../../domain/ladder/draft/ladder-draft';
import { revisionKey, type Ladder } from '../../domain/ladder/ladder';
import { validityOrder } from '../../domain/ladder/validate/validity-order';
import type { Decision } from '../../domain/organization/decision';
import type { InputProblem } from '../../domain/problem';
import type { IsoDay } from '../../domain/time/iso-day';
import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome, Refused } from '../mutation/outcome';
import { adaptationProblems } from './adaptation-problems';
import { decisionProblems } from './decision-problems';
import { actOnDraft, type OpenLadderInWork } from './draft-action';
import { letDerivedFollow } from './follow-base';
import type { DraftInput, MadeRevision } from './made-revision';
import { planPublication } from './publication';

/** Which approved draft is published, by what decision and for which days. */
export interface PublishLadderInput extends DraftInput {
  /** The beslut behind it. */
  readonly decision: Decision;
  /** The first day in force; may lie ahead, and until then the revision before is in force. */
  readonly validFrom: IsoDay;
  /** The last day in force; left out: as the draft that was approved says, and until further notice where it says nothing. */
  readonly validTo?: IsoDay | undefined;
}

/**
 * Makes an approved draft the published revision, as a release of its own. It never changes again. Ladders that
 * adapt it get a draft with the adaptation carried over.
 */
export const publishLadder = (context: MutationContext, input: PublishLadderInput): Promise<Outcome<MadeRevision>> =>
  actOnDraft(
    context,
    {
      action: 'PUBLISH_LADDER',
      permission: 'DECIDE_LADDERS',
      from: ['APPROVED'],
      otherwise: {
        sv: 'Den måste vara inlämnad och godkänd av en annan person innan den publiceras.',
        en: 'It must be submitted, and approved by another person, before it is published.',
      },
    },
    input,
    (unit, open) => publish(context, unit, open, input),
  );

const publish = async (
  context: MutationContext,
  unit: MutationUnit,
  { draft, slug, organization, published }: OpenLadderInWork,
  input: PublishLadderInput,
): Promise<Done<MadeRevision> | Refused> => {
  const { stores, catalog, at } = unit;
  const ladder = publishedLadder(draft.ladder, input, at);
  const reversed = reversedDays(ladder, input);
  if (reversed.length > 0) return { problems: reversed };
  const { wanted, problems: blocking } = planPublication(catalog.data, { ladders: [ladder] });
  const problems = [
    ...decisionProblems(input.decision, context.today),
    ...undecided(draft),
    ...adaptationProblems(context, unit, undefined, ladder),
    ...blocking,
  ];
  if (problems.length > 0) return { problems };
  await stores.publications.publish(wanted, new Date(at), `publicering av ${revisionKey(ladder)}`);
  await stores.drafts.close('ladder', slug);
  const own = {
    organization,
    subject: { kind: 'ladders', key: revisionKey(ladder) },
    before: { ladder: published.at(-1), draft: draft.ladder.status },
    after: { ladder },
  };
  const followers = await letDerivedFollow(unit, ladder);
  return { value: { slug, revision: ladder.revision, version: 0 }, trace: [own, ...followers] };
};

const publishedLadder = (ladder: Ladder, { decision, validFrom, validTo }: PublishLadderInput, at: string): Ladder => ({
  ...ladder,
  status: 'PUBLISHED',
  publishedAt: at,
  decision,
  validFrom,
  ...(validTo !== undefined && { validTo }),
});

/** The last day comes from the input, or else from the draft. */
const reversedDays = ({ validFrom, validTo }: Ladder, input: PublishLadderInput): readonly InputProblem[] =>
  validityOrder({ validFrom, validTo }, []).map(({ message }) => ({
    code: 'INVALID_VALUE',
    path: [input.validTo === undefined ? 'validFrom' : 'validTo'],
    ...message,
  }));

const undecided = ({ conflicts }: LadderDraft): readonly InputProblem[] =>
  conflicts.map(({ id }) => ({
    code: 'UNDECIDED_CONFLICT',
    path: ['ladder', 'conflicts', id],
    sv: 'Bastrappan har ändrats där den här trappan avviker. Bestäm vad som ska gälla innan du publicerar.',
    en: 'The base has changed where this ladder departs from it. Decide what is to hold before you publish.',
  }));
