import type { Naming } from '../../requirement/text/naming';
import type { LocalizedText } from '../../text/language';
import type { Ladder } from '../ladder';

type SideName = Required<LocalizedText>;

/** What the two sides are called within a sentence. */
export interface SideNames {
  readonly left: SideName;
  readonly right: SideName;
}

type Named = Pick<Ladder, 'slug' | 'organization'>;

/**
 * By their owners; by their own names where one owner has both. Two revisions of one ladder, and sides that nobody can
 * name, are told apart by where they stand.
 */
export const sideNames = (left: Named, right: Named, naming: Naming): SideNames =>
  (left.organization === right.organization
    ? undefined
    : bothOf(naming.organization?.(left.organization), naming.organization?.(right.organization))) ??
  (left.slug === right.slug
    ? undefined
    : bothOf(quoted(naming.ladder(left.slug)), quoted(naming.ladder(right.slug)))) ??
  byPlace;

const byPlace: SideNames = {
  left: { sv: 'den vänstra', en: 'the left' },
  right: { sv: 'den högra', en: 'the right' },
};

const bothOf = (left: LocalizedText | undefined, right: LocalizedText | undefined): SideNames | undefined =>
  left && right && { left: inBoth(left), right: inBoth(right) };

const inBoth = ({ sv, en = sv }: LocalizedText): SideName => ({ sv, en });

const quoted = (name: LocalizedText | undefined): LocalizedText | undefined =>
  name && { sv: `”${name.sv}”`, en: `“${name.en ?? name.sv}”` };
