import { omit } from '../../omit';
import type { LocalizedText } from '../../text/language';
import type { Ladder } from '../ladder';

/** What a ladder that adapts another has of its own from the start. */
export interface DerivedIdentity {
  readonly slug: string;
  readonly name: LocalizedText;
  /** Code of the owner. */
  readonly organization: string;
}

/** The first draft of a ladder that adapts the base: all that the base says, and nothing of when and by whom it was decided. */
export const deriveFrom = (base: Ladder, { slug, name, organization }: DerivedIdentity): Ladder => ({
  ...omit(base, 'publishedAt', 'decision', 'validFrom', 'validTo', 'looseningReasons'),
  slug,
  revision: 1,
  status: 'DRAFT',
  name,
  organization,
  basedOn: { slug: base.slug, revision: base.revision },
});
