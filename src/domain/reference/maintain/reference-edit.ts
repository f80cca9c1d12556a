import type { ReferenceEntity, ReferenceKind } from '../../reference-data';
import type { IsoDay } from '../../time/iso-day';

/**
 * The kinds that admins maintain entity by entity. Ladders, adoptions and equivalences between ladders are decided
 * on in ways of their own.
 */
export const maintainedKinds = [
  'organizations',
  'roles',
  'titles',
  'qualifications',
  'competences',
  'levelScales',
  'learningOpportunities',
  'activities',
  'agreements',
] as const satisfies readonly ReferenceKind[];
export type MaintainedKind = (typeof maintainedKinds)[number];

/** The kinds of which one entity may come in place of another. */
export const replaceableKinds = ['roles', 'titles', 'qualifications'] as const satisfies readonly MaintainedKind[];
export type ReplaceableKind = (typeof replaceableKinds)[number];

/** One change of one entity of the reference data. */
export type ReferenceEdit = SaveEdit | RetireEdit | ReplaceEdit;

/** Adds the entity, or puts it in place of the one with its key. */
export type SaveEdit = {
  readonly [Kind in MaintainedKind]: Guarded & {
    readonly kind: 'SAVE';
    readonly of: Kind;
    readonly entity: ReferenceEntity<Kind>;
  };
}[MaintainedKind];

/**
 * Takes an entity out of use. With a last day it stays to be read as what held until then; without one it leaves
 * the release, and stays in those before.
 */
export interface RetireEdit extends Guarded {
  readonly kind: 'RETIRE';
  readonly of: MaintainedKind;
  readonly key: string;
  /** Only of what has days: titles, learning opportunities and agreements. */
  readonly lastDay?: IsoDay;
}

/** Says what has come in place of an entity, which stays to be read; a title becomes a former one. */
export interface ReplaceEdit extends Guarded {
  readonly kind: 'REPLACE';
  readonly of: ReplaceableKind;
  readonly key: string;
  /** Slugs of those of the same kind that have come in its place. */
  readonly by: readonly string[];
  /** Only of titles: the last day of the old one. */
  readonly lastDay?: IsoDay;
}

/** What guards an edit against undoing somebody else's. */
interface Guarded {
  /** The version of the entity that the edit starts from; 0 for one that is not published. */
  readonly expectedVersion: number;
}

/** The key of the entity that an edit is about, among its kind. */
export const keyOfEdit = (edit: ReferenceEdit): string => {
  if (edit.kind !== 'SAVE') return edit.key;
  return 'code' in edit.entity ? edit.entity.code : edit.entity.slug;
};
