import { sameValue } from '../../same-value';
import type { Ladder } from '../ladder';
import type { DeviationKind } from './deviation-kind';
import type { FieldChange, LadderField, RevisionChange, RevisionIdentity } from './ladder-change';

type DeviationOf = (from: Ladder, to: Ladder) => DeviationKind;

/** What a change of each field means for what the ladder demands. */
const deviations: Readonly<Record<LadderField, DeviationOf>> = {
  status: () => 'SAME',
  name: () => 'RENAMED',
  organization: () => 'DIFFERENT',
  field: () => 'DIFFERENT',
  progression: () => 'DIFFERENT',
  // A cumulative ladder adds to each step that the earlier ones still hold.
  cumulative: (_, to) => (to.cumulative ? 'STRICTER' : 'LOOSER'),
  scale: () => 'DIFFERENT',
  validFrom: () => 'DIFFERENT',
  validTo: () => 'DIFFERENT',
  decision: () => 'SAME',
  sources: () => 'SAME',
  unknowns: () => 'SAME',
  notes: () => 'SAME',
  basedOn: () => 'DIFFERENT',
};

/** The fields in the order in which their changes are told. */
const ladderFields = Object.keys(deviations) as readonly LadderField[];

/** What changed of the ladder as a whole. */
export const fieldChanges = (from: Ladder, to: Ladder): readonly FieldChange[] =>
  ladderFields
    .filter((field) => !sameValue(from[field], to[field]))
    .map(
      (field) =>
        ({
          kind: 'FIELD_CHANGED',
          deviation: deviations[field](from, to),
          field,
          from: from[field],
          to: to[field],
        }) as FieldChange,
    );

/** That the two are different revisions, if they are. */
export const revisionChanges = (from: Ladder, to: Ladder): readonly RevisionChange[] => {
  const [was, is] = [identityOf(from), identityOf(to)];
  return sameValue(was, is) ? [] : [{ kind: 'REVISION_CHANGED', deviation: 'SAME', from: was, to: is }];
};

const identityOf = ({ slug, revision, publishedAt }: Ladder): RevisionIdentity => ({
  slug,
  revision,
  ...(publishedAt !== undefined && { publishedAt }),
});
