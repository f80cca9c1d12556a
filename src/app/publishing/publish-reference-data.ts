import type { Finding } from '../../domain/ladder/finding';
import type { Ladder } from '../../domain/ladder/ladder';
import { emptyReferenceData, type ReferenceData, referenceKey } from '../../domain/reference-data';
import { mergeReferenceData } from '../../domain/reference/merge-reference-data';
import { previewPublication, type PublicationPreview } from '../../domain/reference/publication-preview';
import { withoutMaintained } from '../../domain/reference/without-maintained';
import { changedAdaptations } from '../../domain/reference/validate/changed-adaptations';
import { changedRevisions } from '../../domain/reference/validate/changed-revisions';
import { findingsIn } from '../../domain/reference/validate/findings-in';
import type { Publication } from '../ports/publication-store';
import type { ReadStores, UnitOfWork } from '../ports/unit-of-work';
import { seedEntries } from './seed-entries';

/** What publishing is given. */
export interface PublishContext {
  readonly unitOfWork: UnitOfWork;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** What to publish, and how. */
export interface PublishInput {
  readonly data: ReferenceData;
  /** Why, in words, for those who read the log of releases. */
  readonly note: string;
  /** True to retire what is published and not in the data; otherwise that stays as it is. */
  readonly retireMissing: boolean;
  /**
   * True to leave as it is what has been changed or retired since it was published as the data has it, and each revision
   * of a ladder that is published already, whatever the data has.
   */
  readonly keepMaintained?: boolean | undefined;
}

/** What publishing came to; when it is refused, nothing is published and the findings say why. */
export type PublishOutcome =
  | {
      readonly publication: Publication;
      /** The revisions that the data has otherwise and that were left as they are published, as `slug@revision`. */
      readonly leftAsPublished: readonly string[];
    }
  | {
      /** At least one, all BLOCKING; each place begins with the kind. */
      readonly refused: readonly Finding[];
    };

/**
 * Publishes the data as the next release. Data that is published already makes no release. Refused is what
 * has a finding that blocks publication, together with what stays published, a change of a revision of a ladder that
 * has been published, and a new adaptation that does what none may.
 */
export const publishReferenceData = (
  { unitOfWork, now, newId }: PublishContext,
  { note, ...input }: PublishInput,
): Promise<PublishOutcome> =>
  unitOfWork.write(async (stores) => {
    await stores.audit.takeTurn();
    const { published, wanted, leftAsPublished, refused } = await plan(stores, input);
    if (refused.length > 0) return { refused };
    const at = now();
    const publication = await stores.publications.publish(wanted, at, note);
    if (!isNew(publication)) return { publication, leftAsPublished };
    const moved = { published, wanted, release: publication.release.number };
    for (const entry of seedEntries(moved, { at: at.toISOString(), requestId: newId() })) {
      await stores.audit.append(entry);
    }
    return { publication, leftAsPublished };
  });

/** What publishing the data would come to, or why it would be refused; nothing is written. */
export const previewReferenceData = (
  { unitOfWork }: Pick<PublishContext, 'unitOfWork'>,
  input: Omit<PublishInput, 'note'>,
): Promise<{ readonly preview: PublicationPreview } | { readonly refused: readonly Finding[] }> =>
  unitOfWork.read(async (stores) => {
    const { published, wanted, refused } = await plan(stores, input);
    return refused.length > 0 ? { refused } : { preview: previewPublication(published, wanted) };
  });

/** A state that was published already makes no release, and leaves no event. */
const isNew = ({ added, changed, retired }: Publication): boolean => added + changed + retired > 0;

const plan = async (
  { publications }: ReadStores,
  { data, retireMissing, keepMaintained = false }: Omit<PublishInput, 'note'>,
) => {
  const state = await publications.loadRelease();
  const published = state?.data ?? emptyReferenceData;
  const events = keepMaintained && state ? await publications.listEvents(state.release.number) : [];
  const maintained = withoutMaintained(data, events);
  const left = keepMaintained ? maintained.ladders.filter((ladder) => isChanged(published.ladders, ladder)) : [];
  const given = { ...maintained, ladders: maintained.ladders.filter((ladder) => !left.includes(ladder)) };
  const wanted = retireMissing ? data : mergeReferenceData(published, given);
  return {
    published,
    wanted,
    leftAsPublished: left.map(referenceKey),
    refused: blockingFindings(published, wanted),
  };
};

const isChanged = (published: readonly Ladder[], ladder: Ladder): boolean =>
  changedRevisions(published, [ladder]).length > 0;

const blockingFindings = (published: ReferenceData, wanted: ReferenceData): readonly Finding[] => [
  ...changedRevisions(published.ladders, wanted.ladders),
  ...[...findingsIn(wanted), ...changedAdaptations(published.ladders, wanted)].filter(
    ({ severity }) => severity === 'BLOCKING',
  ),
];
