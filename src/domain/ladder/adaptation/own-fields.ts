import type { LadderField } from '../diff/ladder-change';

/** What a revision has for itself, whatever it adapts: nothing of it comes from the base. */
export const ownFields: readonly LadderField[] = [
  'status',
  'organization',
  'validFrom',
  'validTo',
  'decision',
  'basedOn',
];

export const isOwnField = (field: LadderField): boolean => ownFields.includes(field);
