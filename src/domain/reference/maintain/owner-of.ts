import type { ReferenceEntity, ReferenceKind } from '../../reference-data';

/** A published entity with its kind. */
export type KindOfEntity = {
  readonly [Kind in ReferenceKind]: { readonly of: Kind; readonly entity: ReferenceEntity<Kind> };
}[ReferenceKind];

/**
 * Code of the organisation that maintains the entity; undefined for what all share, which only the platform's
 * admins maintain. An organisation does not maintain itself: what it belongs to opens what others share.
 */
export const ownerOf = ({ of, entity }: KindOfEntity): string | undefined => {
  switch (of) {
    case 'organizations':
    case 'occupationRegisters':
    case 'titleLexicons':
      return undefined;
    case 'titles':
    case 'adoptions':
    case 'ladders':
    case 'equivalences':
      return entity.organization;
    default:
      return entity.owner;
  }
};
