import { applyChanges } from '../diff/apply-changes';
import { changesBetween } from '../diff/changes-between';
import { fieldChange, identityOf } from '../diff/field-changes';
import type { Ladder } from '../ladder';
import type { AdaptationChange, Derivation } from './derivation';
import { isOwnField, ownFields } from './own-fields';

/**
 * How the local ladder is made from its base. What a ladder never has from its base is in it even where the two
 * agree: a base that is given a last day and retires later takes no adaptation with it.
 */
export const derivationOf = (base: Ladder, local: Ladder): Derivation => ({
  base: { slug: base.slug, revision: base.revision },
  changes: [...ownValues(local), ...changesBetween(base, local).filter((change) => !isOwn(change))],
});

/** The local ladder made from its base: `derive(base, derivationOf(base, local))` is `local` in every part. */
export const derive = (base: Ladder, { changes }: Derivation): Ladder => applyChanges(base, changes);

const isOwn = (change: AdaptationChange): boolean =>
  change.kind === 'REVISION_CHANGED' || (change.kind === 'FIELD_CHANGED' && isOwnField(change.field));

/** As changes from the local ladder's own values, so that they do not depend on what the base says of itself. */
const ownValues = (local: Ladder): readonly AdaptationChange[] => [
  { kind: 'REVISION_CHANGED', from: identityOf(local), to: identityOf(local) },
  ...ownFields.map((field) => fieldChange(field, local, local)),
];
