import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { approveEquivalence, rejectEquivalence } from '../../app/equivalences/decide-proposal';
import { findProposalVersion, listProposals } from '../../app/equivalences/list-proposals';
import type { EquivalenceProposal } from '../../app/equivalences/proposal';
import { proposeEquivalence } from '../../app/equivalences/propose-equivalence';
import { withoutNulls } from '../arguments/without-nulls';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginateBy } from '../connection/paginate';
import type { RequestContext } from '../context';
import { costOfPage } from '../limits/cost/estimates';
import { payloadOf, type Payload } from '../problem/payload';
import { DecideEquivalenceInput, ProposeEquivalenceInput } from './equivalence-proposal.input';
import { EquivalencePayloadType, EquivalenceProposalConnection } from './equivalence-proposal.type';

@Resolver()
export class EquivalenceProposalResolver {
  @Query(() => EquivalenceProposalConnection, {
    complexity: costOfPage,
    description: 'Proposed equivalences that you may see and that nobody has decided on, in the order of their slugs.',
  })
  async equivalenceProposals(
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<EquivalenceProposal>> {
    return paginateBy(await listProposals(context), { first, after }, ({ equivalence }) => equivalence.slug);
  }

  @Mutation(() => EquivalencePayloadType, {
    description: 'Proposes which steps of two ladders of unlike shape correspond, with reasons.',
  })
  proposeEquivalence(
    @Arg('input', { description: 'What is proposed.' }) input: ProposeEquivalenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(proposeEquivalence(context, withoutNulls(input)), async (made) => ({
      proposal: await findProposalVersion(context, made),
    }));
  }

  @Mutation(() => EquivalencePayloadType, {
    description: 'Godkänn: needs another person than the one who proposed. compareLadders follows it from then on.',
  })
  approveEquivalence(
    @Arg('input', { description: 'Which proposal.' }) input: DecideEquivalenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(approveEquivalence(context, referenceOf(input)), (slug) => ({
      equivalence: context.catalog.equivalences.get(slug),
    }));
  }

  @Mutation(() => EquivalencePayloadType, { description: 'Avslå: closes a proposal; what is published stays.' })
  rejectEquivalence(
    @Arg('input', { description: 'Which proposal.' }) input: DecideEquivalenceInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    return payloadOf(rejectEquivalence(context, referenceOf(input)), (slug) => ({
      equivalence: context.catalog.equivalences.get(slug),
    }));
  }
}

const referenceOf = ({ slug, expectedVersion }: DecideEquivalenceInput) => ({ slug, version: expectedVersion });
