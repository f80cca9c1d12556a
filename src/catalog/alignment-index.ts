import type { AlignmentIndex } from '../domain/alignment/index/alignment-index';
import { buildAlignmentIndex } from '../domain/alignment/index/build-index';
import { referenceKey, type ReferenceData, type ReferenceEntity, type ReferenceKind } from '../domain/reference-data';
import type { DerivedTitles } from './derived-titles';
import { once } from './once';
import type { VersionOf } from './versions';

/** The index of all titles in the data, made when it is first asked for. */
export const alignmentIndexOf = (
  { titles, roles, occupationRegisters, titleLexicons, organizations }: ReferenceData,
  derived: DerivedTitles,
): (() => AlignmentIndex) =>
  once(() =>
    buildAlignmentIndex({
      titles: [...titles, ...derived.all().titles],
      roles: [...roles, ...derived.all().roles],
      registers: occupationRegisters,
      lexicons: titleLexicons,
      places: organizations,
    }),
  );

/** What is published in a release, and how often each of it has been. */
interface Published {
  readonly data: ReferenceData;
  readonly versionOf: VersionOf;
}

/** True when two releases of one history of publication give the same index. */
export const alignsAlike = (earlier: Published, later: Published): boolean =>
  indexedKinds.every((kind) => {
    const before: readonly ReferenceEntity[] = earlier.data[kind];
    const after: readonly ReferenceEntity[] = later.data[kind];
    if (before.length !== after.length) return false;
    return after.every((entity) => isOfSameVersion(kind, entity, earlier, later));
  });

const indexedKinds = [
  'organizations',
  'roles',
  'titles',
  'occupationRegisters',
  'titleLexicons',
] as const satisfies readonly ReferenceKind[];

/** A version that the history knows nothing of may be any. */
const isOfSameVersion = (
  kind: ReferenceKind,
  entity: ReferenceEntity,
  earlier: Published,
  later: Published,
): boolean => {
  const version = later.versionOf(kind, referenceKey(entity));
  return version > 0 && version === earlier.versionOf(kind, referenceKey(entity));
};
