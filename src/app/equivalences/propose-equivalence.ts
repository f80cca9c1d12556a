import { can } from '../../domain/access/can';
import type { Catalog } from '../../catalog/catalog';
import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import { planPublication } from '../ladder-work/publication';
import { mutate } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import type { ProposalReference } from './proposal';

export interface ProposeEquivalenceInput {
  readonly equivalence: Equivalence;
  /** The version of the open proposal that is changed; 0 where there is none. */
  readonly expectedVersion: number;
  readonly idempotencyKey?: string | undefined;
}

/**
 * Proposes which steps of two ladders correspond, or changes what was proposed. It holds when somebody else has
 * approved it. What would be refused then is refused at once.
 */
export const proposeEquivalence = (
  context: MutationContext,
  { idempotencyKey: key, ...input }: ProposeEquivalenceInput,
): Promise<Outcome<ProposalReference>> =>
  mutate(
    context,
    { action: 'PROPOSE_EQUIVALENCE', permission: 'DRAFT_LADDERS', idempotency: { key, input } },
    async ({ stores, catalog, at }) => {
      const { equivalence, expectedVersion } = input;
      const { slug, organization } = equivalence;
      if (!can(context.viewer, 'DRAFT_LADDERS', { organization })) return noSuchOwner;
      if (!isPerson(context.viewer)) return peopleOnly;
      if (!concerns(catalog, equivalence)) return notConcerned;
      const open = await stores.drafts.find('equivalence', slug);
      const owner = open?.organization ?? catalog.equivalences.get(slug)?.organization ?? organization;
      if (owner !== organization) return slugTaken;
      if ((open?.version ?? 0) !== expectedVersion) return changedSince(open?.version ?? 0);
      const { problems } = planPublication(catalog.data, { equivalences: [equivalence] });
      if (problems.length > 0) return { problems };
      const content = { equivalence, proposedBy: context.viewer.subject };
      const { version } = await stores.drafts.save({
        kind: 'equivalence',
        key: slug,
        organization,
        content,
        changedAt: at,
        changedBy: context.viewer.subject,
      });
      const subject = { kind: 'equivalences', key: slug };
      return { value: { slug, version }, trace: { organization, subject, before: open?.content, after: content } };
    },
  );

/** An organisation speaks of ladders of its own and of its members. */
const concerns = ({ revisionsOf, organizations }: Catalog, { organization, left, right }: Equivalence): boolean =>
  [left, right].some((slug) => {
    const owner = revisionsOf.of(slug).at(-1)?.organization;
    return owner !== undefined && [owner, ...(organizations.get(owner)?.memberOf ?? [])].includes(organization);
  });

const noSuchOwner: Refused = refused({
  code: 'NOT_FOUND',
  path: ['equivalence', 'organization'],
  sv: 'Det finns ingen sådan organisation som du får arbeta för.',
  en: 'There is no such organisation that you may work for.',
});

const notConcerned: Refused = refused({
  code: 'NOT_ALLOWED',
  path: ['equivalence'],
  sv: 'Minst en av trapporna måste tillhöra organisationen eller någon av dess medlemmar.',
  en: 'At least one of the ladders must belong to the organisation or to one of its members.',
});

const slugTaken: Refused = refused({
  code: 'ALREADY_EXISTS',
  path: ['equivalence', 'slug'],
  sv: 'Namnet i adressen (slug) är upptaget. Välj ett annat.',
  en: 'The slug is taken. Choose another.',
});

/** Somebody else has proposed or decided meanwhile. */
export const changedSince = (version: number): Refused =>
  refused({
    code: 'VERSION_CONFLICT',
    path: ['expectedVersion'],
    sv: `Någon annan har ändrat förslaget: det är nu i version ${version}. Läs om det.`,
    en: `Somebody else has changed the proposal: it is at version ${version} now. Read it again.`,
  });
