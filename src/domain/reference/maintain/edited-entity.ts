import type { ReferenceData, ReferenceEntity } from '../../reference-data';
import { referenceKey } from '../../reference-data';
import type { MaintainedKind } from './reference-edit';

/** What an edit makes of one entity. A side is left out where the entity is not published there. */
export interface EditedEntity {
  /** The index of the edit among the edits. */
  readonly index: number;
  readonly of: MaintainedKind;
  readonly key: string;
  readonly before?: ReferenceEntity<MaintainedKind>;
  readonly after?: ReferenceEntity<MaintainedKind>;
}

/** The entity of the kind with the key. */
export const findEntity = (
  data: ReferenceData,
  of: MaintainedKind,
  key: string,
): ReferenceEntity<MaintainedKind> | undefined => {
  const entities: readonly ReferenceEntity<MaintainedKind>[] = data[of];
  return entities.find((entity) => referenceKey(entity) === key);
};

/** The data with each edited entity as it is after its edit; one entity is edited once at most. */
export const withEdited = (data: ReferenceData, edited: readonly EditedEntity[]): ReferenceData => {
  const kinds = [...new Set(edited.map(({ of }) => of))];
  const lists = kinds.map(
    (kind) =>
      [
        kind,
        listWith(
          data[kind],
          edited.filter(({ of }) => of === kind),
        ),
      ] as const,
  );
  // Each list was made of one of its own kind.
  return { ...data, ...(Object.fromEntries(lists) as Partial<ReferenceData>) };
};

const listWith = (
  entities: readonly ReferenceEntity<MaintainedKind>[],
  edited: readonly EditedEntity[],
): readonly ReferenceEntity<MaintainedKind>[] => {
  const byKey = new Map(edited.map((one) => [one.key, one]));
  const kept = entities.filter((entity) => !byKey.has(referenceKey(entity)));
  return [...kept, ...edited.flatMap(({ after }) => (after === undefined ? [] : [after]))];
};
