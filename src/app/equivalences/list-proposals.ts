import { can, canSomewhere } from '../../domain/access/can';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Draft } from '../ports/draft-store';
import type { EquivalenceProposal, ProposalReference } from './proposal';

/** The proposals that the viewer may see, by slug. */
export const listProposals = async (context: ViewerContext): Promise<readonly EquivalenceProposal[]> => {
  if (!canSomewhere(context.viewer, 'READ_DRAFTS')) return [];
  const proposals = await context.stores.drafts.list('equivalence', {});
  return proposals.filter((proposal) => can(context.viewer, 'READ_DRAFTS', proposal)).map(proposalOf);
};

/**
 * The proposal as it stood at the version, for the answer to the mutation that made it. An answer that is given again,
 * for an idempotency key, shows it only to who may still see it.
 */
export const findProposalVersion = async (
  { stores, viewer }: ViewerContext,
  { slug, version }: ProposalReference,
): Promise<EquivalenceProposal | undefined> => {
  const proposal = await stores.drafts.findVersion('equivalence', slug, version);
  return proposal && can(viewer, 'READ_DRAFTS', proposal) ? proposalOf(proposal) : undefined;
};

const proposalOf = ({ content, version }: Draft<'equivalence'>): EquivalenceProposal => ({ ...content, version });
