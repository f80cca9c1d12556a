import { can } from '../../domain/access/can';
import type { Catalog } from '../../catalog/catalog';
import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import { sameValue } from '../../domain/same-value';
import { planPublication } from '../ladder-work/publication';
import { mutate, type Done, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { isPerson, peopleOnly } from '../mutation/people-only';
import type { Draft } from '../ports/draft-store';
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
    async (unit) => {
      const { equivalence, expectedVersion } = input;
      const open = await unit.stores.drafts.find('equivalence', equivalence.slug);
      const refusal =
        refusalByOwner(context, unit, equivalence, open) ??
        ((open?.version ?? 0) === expectedVersion ? undefined : changedSince(open?.version ?? 0));
      if (refusal) return refusal;
      const { problems } = planPublication(unit.catalog.data, { equivalences: [equivalence] });
      return problems.length > 0 ? { problems } : save(context, unit, equivalence, open);
    },
  );

const save = async (
  { viewer }: MutationContext,
  { stores, at }: MutationUnit,
  equivalence: Equivalence,
  open: Draft<'equivalence'> | undefined,
): Promise<Done<ProposalReference>> => {
  const { slug: key, organization } = equivalence;
  const content = { equivalence, proposedBy: viewer.subject };
  if (open && sameValue(open.content, content)) return { value: { slug: key, version: open.version }, trace: [] };
  const draft = { kind: 'equivalence', key, organization, content, changedAt: at, changedBy: viewer.subject } as const;
  const { version } = await stores.drafts.save(draft);
  const subject = { kind: 'equivalences', key };
  return { value: { slug: key, version }, trace: { organization, subject, before: open?.content, after: content } };
};

const refusalByOwner = (
  { viewer }: MutationContext,
  { catalog }: MutationUnit,
  equivalence: Equivalence,
  open: Draft<'equivalence'> | undefined,
): Refused | undefined => {
  const { slug, organization } = equivalence;
  if (!can(viewer, 'DRAFT_LADDERS', { organization })) return noSuchOwner;
  if (!isPerson(viewer)) return peopleOnly;
  if (!concerns(catalog, equivalence)) return notConcerned;
  const owner = open?.organization ?? catalog.equivalences.get(slug)?.organization ?? organization;
  return owner === organization ? undefined : slugTaken;
};

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
  sv: 'Kortnamnet (slug) är upptaget. Välj ett annat.',
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
