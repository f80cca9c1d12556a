import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { adoptLadder, type AdoptedLadder } from '../../app/ladder-work/adopt-ladder';
import { deriveLadder } from '../../app/ladder-work/derive-ladder';
import { endAdoption } from '../../app/ladder-work/end-adoption';
import { updateAdoption } from '../../app/ladder-work/update-adoption';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { decodeIdOf } from '../node/global-id';
import { payloadOf, type Payload } from '../problem/payload';
import { AdoptLadderInput } from './adopt-ladder.input';
import { DeriveLadderInput, EndAdoptionInput, UpdateAdoptionInput } from './adoption.input';
import { LadderPayloadType } from './ladder-payload.type';
import { ladderReferenceOf } from './ladder-reference';
import { madeLadder } from './made-ladder';

@Resolver()
export class AdoptionWorkResolver {
  @Mutation(() => LadderPayloadType, {
    description:
      'Inför: an organisation uses a ladder, published in the adoption register; and where wanted derives a local ladder from it, which follows its base.',
  })
  adoptLadder(
    @Arg('input', { description: 'What is adopted.' }) input: AdoptLadderInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    const given = { ...withoutNulls(input), ladder: ladderReferenceOf(input.ladder) };
    return payloadOf(adoptLadder(context, given), (adopted) => adoptedIn(context, adopted));
  }

  @Mutation(() => LadderPayloadType, {
    description:
      'Gå över: an organisation uses another revision of a ladder that it has adopted. The adoption ends the day before, and a new one is published in the same release.',
  })
  updateAdoption(
    @Arg('input', { description: 'Which adoption, and which revision from when.' }) input: UpdateAdoptionInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    const given = {
      ...withoutNulls(input),
      adoption: decodeIdOf('Adoption', input.adoption),
      ladder: ladderReferenceOf(input.ladder),
    };
    return payloadOf(updateAdoption(context, given), (adopted) => adoptedIn(context, adopted));
  }

  @Mutation(() => LadderPayloadType, { description: 'Publishes until when an organisation uses a ladder.' })
  endAdoption(
    @Arg('input', { description: 'Which adoption, and when.' }) input: EndAdoptionInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    const adoption = decodeIdOf('Adoption', input.adoption);
    return payloadOf(endAdoption(context, { adoption, lastDay: input.lastDay }), (slug) => ({
      adoption: context.catalog.adoptions.get(slug),
    }));
  }

  @Mutation(() => LadderPayloadType, {
    description:
      'Opens the first draft of a local ladder that adapts the revision that is used by an adoption, and follows its base.',
  })
  deriveLadder(
    @Arg('input', { description: 'From which adoption, and what it is called.' }) input: DeriveLadderInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    const given = { ...withoutNulls(input), adoption: decodeIdOf('Adoption', input.adoption) };
    return payloadOf(deriveLadder(context, given), (made) => madeLadder(context, made));
  }
}

const adoptedIn = async (context: RequestContext, { adoption, ladder }: AdoptedLadder) => ({
  adoption: context.catalog.adoptions.get(adoption),
  ...(await madeLadder(context, ladder)),
});
