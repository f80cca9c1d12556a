import { finding } from '../../ladder/finding';
import { repeated } from '../../ladder/validate/repeated';
import { referenceKey, type ReferenceEntity, type ReferenceKind } from '../../reference-data';
import type { ReferenceRule } from './rule';

/** Each entity has a slug or code of its own among its kind; so have a scale's levels and a role's tasks. */
export const duplicateKeys: ReferenceRule = (data) => [
  ...Object.entries(data).flatMap(([kind, entities]: [string, readonly ReferenceEntity[]]) =>
    duplicatesIn(entities, referenceKey, [kind as ReferenceKind]),
  ),
  ...data.levelScales.flatMap(({ slug, levels }) =>
    duplicatesIn(levels, (level) => level.slug, ['levelScales', slug, 'levels']),
  ),
  ...data.roles.flatMap(({ slug, tasks }) => duplicatesIn(tasks, (task) => task.slug, ['roles', slug, 'tasks'])),
];

const duplicatesIn = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  place: readonly string[],
): ReturnType<ReferenceRule> =>
  repeated(items, keyOf).map(({ index, key }) =>
    finding('DUPLICATE_KEY', [...place, index], {
      sv: `”${key}” finns redan. Ge den ena ett annat namn, eller ta bort den.`,
      en: `“${key}” is there already. Give one of them another name, or remove it.`,
    }),
  );
