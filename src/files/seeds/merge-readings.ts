import type { Place } from '../../domain/ladder/finding';
import {
  emptyReferenceData,
  type ReferenceData,
  type ReferenceEntity,
  type ReferenceKind,
  referenceKinds,
} from '../../domain/reference-data';
import { inReadingOrder, type Position } from '../fault';
import { type FileReading, isRefused, type ReadFile } from '../file-reading';

/** An entity, and where its parts stand in its file. */
interface Origin {
  readonly entity: ReferenceEntity;
  readonly locate: (rest: Place) => Position;
}

/**
 * Several readings as one, entities in the order of the files; refused when a file is. A place begins with
 * the kind and the entity's slug, code or index; one that leads to no entity stands at `otherwise`.
 */
export const mergeReadings = (
  readings: readonly FileReading<ReferenceData>[],
  otherwise: Position,
): FileReading<ReferenceData> => {
  const faults = readings.flatMap((reading) => (isRefused(reading) ? reading.faults : []));
  if (faults.length > 0) return { faults: inReadingOrder(faults) };
  const files = readings.flatMap((reading) => (isRefused(reading) ? [] : [reading]));
  return {
    value: mergeData(files.map((file) => file.value)),
    locate: ([kind, key, ...rest]) => {
      const origin = referenceKinds.filter((one) => one === kind).flatMap((one) => originsOf(files, one));
      return findOrigin(origin, key)?.locate(rest) ?? otherwise;
    },
  };
};

const mergeData = (parts: readonly ReferenceData[]): ReferenceData => {
  const listOf = (kind: ReferenceKind): readonly ReferenceEntity[] =>
    Object.freeze(parts.flatMap<ReferenceEntity>((part) => part[kind]));
  const lists = Object.fromEntries(referenceKinds.map((kind) => [kind, listOf(kind)])) as Partial<ReferenceData>;
  return Object.freeze({ ...emptyReferenceData, ...lists });
};

const originsOf = (files: readonly ReadFile<ReferenceData>[], kind: ReferenceKind): readonly Origin[] =>
  files.flatMap(({ value, locate }) =>
    value[kind].map((entity, index) => ({ entity, locate: (rest: Place) => locate([kind, index, ...rest]) })),
  );

const findOrigin = (origins: readonly Origin[], key: string | number | undefined): Origin | undefined =>
  typeof key === 'number' ? origins[key] : origins.find(({ entity }) => nameOf(entity) === key);

const nameOf = (entity: ReferenceEntity): string => ('code' in entity ? entity.code : entity.slug);
