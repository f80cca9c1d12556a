import type { Finding } from '../../domain/ladder/finding';
import { applyReferenceEdits } from '../../domain/reference/maintain/apply-reference-edits';
import type { EditedEntity } from '../../domain/reference/maintain/edited-entity';
import { findingsOfEdits } from '../../domain/reference/maintain/findings-of-edits';
import { ownerOf, type KindOfEntity } from '../../domain/reference/maintain/owner-of';
import type { MaintainedKind, ReferenceEdit } from '../../domain/reference/maintain/reference-edit';
import type { Release } from '../../domain/release';
import { mutate, type Done, type MutationUnit, type Trace } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import type { Outcome, Refused } from '../mutation/outcome';
import { maintenanceProblems } from './may-maintain';
import { reservedKeyProblems } from './reserved-key-problems';
import { versionProblems } from './version-problems';

export interface MaintainReferenceDataInput {
  /** At least one; all are made or none. */
  readonly edits: readonly ReferenceEdit[];
  /** Why, in words, for those who read the log of releases. */
  readonly note: string;
  /** True to learn what it would come to. */
  readonly dryRun?: boolean | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** What maintenance came to. */
export interface MaintainedReferenceData {
  /** The release that holds it all; the newest where nothing was changed. */
  readonly release: Release;
  /** How many entities came, changed and left. */
  readonly added: number;
  readonly changed: number;
  readonly retired: number;
  /** What the edits were about, in their order. */
  readonly edited: readonly { readonly kind: MaintainedKind; readonly key: string }[];
  /** What looks wrong, though it does not stand in the way; each place begins with the kind. */
  readonly warnings: readonly Finding[];
}

/** Förvalta referensdata: makes edits of the reference data, all or none, as one release. */
export const maintainReferenceData = (
  context: MutationContext,
  { edits, note, dryRun, idempotencyKey: key }: MaintainReferenceDataInput,
): Promise<Outcome<MaintainedReferenceData>> =>
  mutate(
    context,
    {
      action: 'MAINTAIN_REFERENCE_DATA',
      permission: 'MAINTAIN_REFERENCE_DATA',
      idempotency: { key, input: { edits, note } },
      dryRun,
    },
    async (unit) => {
      const notAllowed = maintenanceProblems(context.viewer, unit.catalog.data, edits);
      if (notAllowed.length > 0) return { problems: notAllowed };
      const problems = [
        ...(await reservedKeyProblems(context.viewer, unit, edits)),
        ...(await versionProblems(unit, edits)),
      ];
      return problems.length > 0 ? { problems } : makeEdits(unit, edits, note);
    },
  );

const makeEdits = async (
  { stores, catalog, at }: MutationUnit,
  edits: readonly ReferenceEdit[],
  note: string,
): Promise<Done<MaintainedReferenceData> | Refused> => {
  const outcome = applyReferenceEdits(catalog.data, edits);
  if ('problems' in outcome) return outcome;
  const { data, edited } = outcome;
  const { problems, findings } = findingsOfEdits(catalog.data, data, edited);
  if (problems.length > 0) return { problems };
  const publication = await stores.publications.publish(data, new Date(at), note);
  return {
    value: { ...publication, edited: edited.map(({ of, key }) => ({ kind: of, key })), warnings: findings },
    trace: traceOf(edited, publication.release),
  };
};

/** One entity is the subject itself; of several the release is, which holds them all. */
const traceOf = (edited: readonly EditedEntity[], { number }: Release): Trace => {
  const [one, ...others] = edited;
  const isOne = one !== undefined && others.length === 0;
  return {
    organization: commonOwner(edited),
    subject: isOne ? { kind: one.of, key: one.key } : { kind: 'releases', key: String(number) },
    before: byKindAndKey(edited, ({ before }) => before),
    after: byKindAndKey(edited, ({ after }) => after),
  };
};

/** The one owner of all, before and after. */
const commonOwner = (edited: readonly EditedEntity[]): string | undefined => {
  const owners = new Set(
    edited.flatMap(({ of, before, after }) =>
      [before, after].flatMap((entity) =>
        // An edited entity is of the kind that it was found or saved under.
        entity === undefined ? [] : [ownerOf({ of, entity } as KindOfEntity)],
      ),
    ),
  );
  return owners.size === 1 ? [...owners][0] : undefined;
};

const byKindAndKey = (edited: readonly EditedEntity[], sideOf: (one: EditedEntity) => unknown): unknown => {
  const kinds = [...new Set(edited.map(({ of }) => of))];
  const sideOfKind = (kind: MaintainedKind): object =>
    Object.fromEntries(edited.filter(({ of }) => of === kind).map((one) => [one.key, sideOf(one)]));
  return Object.fromEntries(kinds.map((kind) => [kind, sideOfKind(kind)]));
};
