import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { approveLadder } from '../../app/ladder-work/approve-ladder';
import { createLadder } from '../../app/ladder-work/create-ladder';
import { decideConflicts } from '../../app/ladder-work/decide-conflicts';
import { discardLadder } from '../../app/ladder-work/discard-ladder';
import type { DraftActionInput } from '../../app/ladder-work/draft-action';
import type { DraftInput } from '../../app/ladder-work/made-revision';
import { editLadder } from '../../app/ladder-work/edit-ladder';
import { publishLadder } from '../../app/ladder-work/publish-ladder';
import { retireLadder } from '../../app/ladder-work/retire-ladder';
import { shareLadder } from '../../app/ladder-work/share-ladder';
import { submitLadder } from '../../app/ladder-work/submit-ladder';
import { withdrawLadder } from '../../app/ladder-work/withdraw-ladder';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { operationsOf } from '../ladder-operation/operations-of';
import { payloadOf, type Payload } from '../problem/payload';
import { CreateLadderInput } from './create-ladder.input';
import { DecideConflictsInput } from './decide-conflicts.input';
import { EditLadderInput } from './edit-ladder.input';
import { LadderActionInput, type VersionedLadderInput } from './ladder-action.input';
import { LadderPayloadType } from './ladder-payload.type';
import { ladderReferenceOf } from './ladder-reference';
import { madeLadder } from './made-ladder';
import { PublishLadderInput } from './publish-ladder.input';
import { ShareLadderInput } from './share-ladder.input';

@Resolver()
export class LadderWorkResolver {
  @Mutation(() => LadderPayloadType, { description: 'Opens the first draft (utkast) of a new ladder.' })
  createLadder(
    @Arg('input', { description: 'What to begin with.' }) input: CreateLadderInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(createLadder(context, withoutNulls(input)), (made) => madeLadder(context, made));
  }

  @Mutation(() => LadderPayloadType, {
    description:
      'Changes a draft by a list of operations, all or none; expectedVersion guards against lost updates. A ladder without a draft gets one: the next revision.',
  })
  editLadder(
    @Arg('input', { description: 'What to change, and how.' }) input: EditLadderInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    const operations = operationsOf(input.operations);
    return payloadOf(editLadder(context, { ...draftOf(input), operations }), (made) => madeLadder(context, made));
  }

  @Mutation(() => LadderPayloadType, {
    description: 'Decides what is to hold where the base has moved on in what was adapted.',
  })
  decideLadderConflicts(
    @Arg('input', { description: 'Which conflicts, and how.' }) input: DecideConflictsInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(decideConflicts(context, { ...withoutNulls(input), ...draftOf(input) }), (made) =>
      madeLadder(context, made),
    );
  }

  @Mutation(() => LadderPayloadType, { description: 'Lämna in: asks for a draft to be reviewed.' })
  submitLadder(
    @Arg('input', { description: 'Which revision.' }) input: LadderActionInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(submitLadder(context, actionOf(input)), (made) => madeLadder(context, made));
  }

  @Mutation(() => LadderPayloadType, {
    description: 'Dra tillbaka: what was submitted or approved becomes a draft again, that can be changed.',
  })
  withdrawLadder(
    @Arg('input', { description: 'Which revision.' }) input: LadderActionInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(withdrawLadder(context, actionOf(input)), (made) => madeLadder(context, made));
  }

  @Mutation(() => LadderPayloadType, {
    description: 'Godkänn: needs another person than the one who submitted and the one who last changed what it says.',
  })
  approveLadder(
    @Arg('input', { description: 'Which revision.' }) input: LadderActionInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(approveLadder(context, actionOf(input)), (made) => madeLadder(context, made));
  }

  @Mutation(() => LadderPayloadType, {
    description:
      'Publicera: makes an approved draft the published revision, by a decision and from a day that may lie ahead. It never changes again.',
  })
  publishLadder(
    @Arg('input', { description: 'Which draft, and by what decision.' }) input: PublishLadderInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    const given = { ...withoutNulls(input), ...draftOf(input) };
    return payloadOf(publishLadder(context, given), (made) => madeLadder(context, made));
  }

  @Mutation(() => LadderPayloadType, {
    description: 'Avsluta: a published revision is in force to its last day and then no more. It is never deleted.',
  })
  retireLadder(
    @Arg('input', { description: 'Which revision.' }) input: LadderActionInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(retireLadder(context, actionOf(input)), (made) => madeLadder(context, made));
  }

  @Mutation(() => LadderPayloadType, { description: 'Kasta: closes a draft that nobody wants.' })
  discardLadder(
    @Arg('input', { description: 'Which revision.' }) input: LadderActionInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(discardLadder(context, actionOf(input)), () => ({ ladder: undefined }));
  }

  @Mutation(() => LadderPayloadType, {
    description: 'Dela: an association lets its members read or write the drafts of a ladder that it owns.',
  })
  shareLadder(
    @Arg('input', { description: 'Which ladder, and what members may do.' }) input: ShareLadderInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    const given = { ladder: ladderReferenceOf(input.ladder), access: input.members };
    return payloadOf(shareLadder(context, given), (made) => madeLadder(context, made));
  }
}

const draftOf = ({ ladder, expectedVersion }: VersionedLadderInput): DraftInput => ({
  ladder: ladderReferenceOf(ladder),
  expectedVersion,
});

const actionOf = (input: LadderActionInput): DraftActionInput => ({ ...withoutNulls(input), ...draftOf(input) });
