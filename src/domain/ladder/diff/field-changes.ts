import { sameValue } from '../../same-value';
import type { Ladder } from '../ladder';
import type { BareChangeOf, LadderField, RevisionIdentity } from './ladder-change';

/** Every field, in the order in which their changes are told. */
const fields: Readonly<Record<LadderField, true>> = {
  status: true,
  name: true,
  organization: true,
  field: true,
  progression: true,
  cumulative: true,
  scale: true,
  validFrom: true,
  validTo: true,
  decision: true,
  sources: true,
  unknowns: true,
  notes: true,
  basedOn: true,
  looseningReasons: true,
};
const ladderFields = Object.keys(fields) as readonly LadderField[];

/** What changed of the ladder as a whole. */
export const fieldChanges = (from: Ladder, to: Ladder): readonly BareChangeOf<'FIELD_CHANGED'>[] =>
  ladderFields.filter((field) => !sameValue(from[field], to[field])).map((field) => fieldChange(field, from, to));

/** The change of one field, also where it is none. */
export const fieldChange = (field: LadderField, from: Ladder, to: Ladder): BareChangeOf<'FIELD_CHANGED'> =>
  // Both values are of the field that is named.
  ({ kind: 'FIELD_CHANGED', field, from: from[field], to: to[field] }) as BareChangeOf<'FIELD_CHANGED'>;

/** That the two are different revisions, if they are. */
export const revisionChanges = (from: Ladder, to: Ladder): readonly BareChangeOf<'REVISION_CHANGED'>[] => {
  const [was, is] = [identityOf(from), identityOf(to)];
  return sameValue(was, is) ? [] : [{ kind: 'REVISION_CHANGED', from: was, to: is }];
};

/** What makes the ladder the revision that it is. */
export const identityOf = ({ slug, revision, publishedAt }: Ladder): RevisionIdentity => ({
  slug,
  revision,
  ...(publishedAt !== undefined && { publishedAt }),
});
