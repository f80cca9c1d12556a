import { can } from '../../domain/access/can';
import { planPublication } from '../ladder-work/publication';
import { mutate, type Done, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import type { Draft } from '../ports/draft-store';
import type { ProposalReference } from './proposal';
import { changedSince } from './propose-equivalence';

/** Godkänn: another person than the one who proposed publishes the equivalence. Gives its slug. */
export const approveEquivalence = (context: MutationContext, input: ProposalReference): Promise<Outcome<string>> =>
  mutate(context, { action: 'APPROVE_EQUIVALENCE', permission: 'APPROVE_LADDERS' }, async (unit) => {
    const proposal = await openProposal(context, unit, input);
    if ('problems' in proposal) return proposal;
    if (!isPerson(context.viewer)) return peopleOnly;
    if (proposal.content.proposedBy === context.viewer.subject) return approvedByProposer;
    return publish(unit, proposal);
  });

/** Avslå: a person closes the proposal; what is published stays. Gives its slug. */
export const rejectEquivalence = (context: MutationContext, input: ProposalReference): Promise<Outcome<string>> =>
  mutate(context, { action: 'REJECT_EQUIVALENCE', permission: 'APPROVE_LADDERS' }, async (unit) => {
    const proposal = await openProposal(context, unit, input);
    if ('problems' in proposal) return proposal;
    if (!isPerson(context.viewer)) return peopleOnly;
    await unit.stores.drafts.close('equivalence', input.slug);
    return done(proposal, proposal.content.equivalence, undefined);
  });

const publish = async (
  { stores, catalog, at }: MutationUnit,
  proposal: Draft<'equivalence'>,
): Promise<Done<string> | Refused> => {
  const { equivalence } = proposal.content;
  const { wanted, problems } = planPublication(catalog.data, { equivalences: [equivalence] });
  if (problems.length > 0) return { problems };
  await stores.publications.publish(wanted, new Date(at), `likvärdighet ${equivalence.slug}`);
  await stores.drafts.close('equivalence', equivalence.slug);
  return done(proposal, catalog.equivalences.get(equivalence.slug), equivalence);
};

const done = ({ key, organization }: Draft, before: unknown, after: unknown): Done<string> => ({
  value: key,
  trace: { organization, subject: { kind: 'equivalences', key }, before, after },
});

const openProposal = async (
  { viewer }: MutationContext,
  { stores }: MutationUnit,
  { slug, version }: ProposalReference,
): Promise<Draft<'equivalence'> | Refused> => {
  const proposal = await stores.drafts.find('equivalence', slug);
  if (proposal === undefined || !can(viewer, 'READ_DRAFTS', proposal)) return noSuchProposal;
  if (!can(viewer, 'APPROVE_LADDERS', proposal)) return notYourPart;
  return proposal.version === version ? proposal : changedSince(proposal.version);
};

const noSuchProposal: Refused = refused({
  code: 'NOT_FOUND',
  path: ['slug'],
  sv: 'Det finns inget sådant förslag som du får avgöra.',
  en: 'There is no such proposal that you may decide on.',
});

const notYourPart: Refused = refused({
  code: 'NOT_ALLOWED',
  path: ['slug'],
  sv: 'Du får läsa förslaget men inte avgöra det.',
  en: 'You may read the proposal but not decide on it.',
});

const approvedByProposer: Refused = refused({
  code: 'APPROVED_BY_SUBMITTER',
  path: ['slug'],
  sv: 'Den som har lämnat förslaget får inte själv godkänna det. Be en kollega.',
  en: 'Whoever made the proposal may not approve it. Ask a colleague.',
});
