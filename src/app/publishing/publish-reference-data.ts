import type { Finding } from '../../domain/ladder/finding';
import { emptyReferenceData, type ReferenceData } from '../../domain/reference-data';
import { mergeReferenceData } from '../../domain/reference/merge-reference-data';
import { previewPublication, type PublicationPreview } from '../../domain/reference/publication-preview';
import { changedRevisions } from '../../domain/reference/validate/changed-revisions';
import { findingsIn } from '../../domain/reference/validate/findings-in';
import type { Publication } from '../ports/publication-store';
import type { ReadStores, UnitOfWork } from '../ports/unit-of-work';

/** What publishing is given. */
export interface PublishContext {
  readonly unitOfWork: UnitOfWork;
  readonly now: () => Date;
}

/** What to publish, and how. */
export interface PublishInput {
  readonly data: ReferenceData;
  /** Why, in words, for those who read the log of releases. */
  readonly note: string;
  /** True to retire what is published and not in the data; otherwise that stays as it is. */
  readonly retireMissing: boolean;
}

/** What publishing came to; when it is refused, nothing is published and the findings say why. */
export type PublishOutcome =
  | { readonly publication: Publication }
  | {
      /** At least one, all BLOCKING; each place begins with the kind. */
      readonly refused: readonly Finding[];
    };

/**
 * Publishes the data as the next release. Data that is published already makes no release. Refused is what
 * has a finding that blocks publication, together with what stays published, and a change of a revision of a
 * ladder that has been published.
 */
export const publishReferenceData = (
  { unitOfWork, now }: PublishContext,
  { data, note, retireMissing }: PublishInput,
): Promise<PublishOutcome> =>
  unitOfWork.write(async (stores) => {
    const { wanted, refused } = await plan(stores, { data, retireMissing });
    if (refused.length > 0) return { refused };
    return { publication: await stores.publications.publish(wanted, now(), note) };
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

const plan = async (stores: ReadStores, { data, retireMissing }: Omit<PublishInput, 'note'>) => {
  const published = await publishedData(stores);
  const wanted = retireMissing ? data : mergeReferenceData(published, data);
  return { published, wanted, refused: blockingFindings(published, wanted) };
};

const publishedData = async ({ publications }: ReadStores): Promise<ReferenceData> =>
  (await publications.loadRelease())?.data ?? emptyReferenceData;

const blockingFindings = (published: ReferenceData, wanted: ReferenceData): readonly Finding[] => [
  ...changedRevisions(published.ladders, wanted.ladders),
  ...findingsIn(wanted).filter(({ severity }) => severity === 'BLOCKING'),
];
