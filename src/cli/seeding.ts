import {
  previewReferenceData,
  publishReferenceData,
  type PublishContext,
  type PublishOutcome,
} from '../app/publishing/publish-reference-data';
import type { Finding } from '../domain/ladder/finding';
import type { ReferenceData } from '../domain/reference-data';
import type { PublicationPreview } from '../domain/reference/publication-preview';
import type { Language } from '../domain/text/language';
import { isRefused, type ReadFile } from '../files/file-reading';
import { readSeeds } from '../files/seeds/read-seeds';
import { ExpectedError } from './expected-error';
import { describeFault, describeFinding } from './report';

/** Which seeds, and how to publish them. */
export interface SeedInput {
  /** A folder of YAML files. */
  readonly folder: string;
  /** The language that what is wrong is told in. */
  readonly language: Language;
  /** True to retire what is published and not in the folder. */
  readonly retireMissing: boolean;
  /** As in `PublishInput`: true to leave as it is what has been maintained since, and every published revision. */
  readonly keepMaintained?: boolean;
}

/** What publishing the seeds came to. */
type PublishedSeeds = Exclude<PublishOutcome, { readonly refused: unknown }>;

/** The seeds cannot be published; the message holds every fault. */
class SeedsRefused extends ExpectedError {
  constructor(faults: readonly string[]) {
    super(`The seeds cannot be published:\n${faults.join('\n')}`);
  }
}

/**
 * Publishes the seeds in a folder; seeds that are published already make no release.
 * @throws SeedsRefused when a file cannot be read, or something in them blocks publication.
 */
export const publishSeeds = async (context: PublishContext, input: SeedInput): Promise<PublishedSeeds> => {
  const reading = readable(input);
  const { value: data } = reading;
  const { retireMissing, keepMaintained } = input;
  const outcome = await publishReferenceData(context, { data, note: 'seeds', retireMissing, keepMaintained });
  if ('refused' in outcome) throw refusal(reading, outcome.refused, input.language);
  return outcome;
};

/**
 * What publishing the seeds would come to; nothing is published.
 * @throws SeedsRefused as `publishSeeds` does.
 */
export const previewSeeds = async (
  context: Pick<PublishContext, 'unitOfWork'>,
  input: SeedInput,
): Promise<PublicationPreview> => {
  const reading = readable(input);
  const outcome = await previewReferenceData(context, { data: reading.value, retireMissing: input.retireMissing });
  if ('refused' in outcome) throw refusal(reading, outcome.refused, input.language);
  return outcome.preview;
};

const readable = ({ folder, language }: SeedInput): ReadFile<ReferenceData> => {
  const reading = readSeeds(folder);
  if (isRefused(reading)) throw new SeedsRefused(reading.faults.map((fault) => describeFault(fault, language)));
  return reading;
};

const refusal = ({ locate }: ReadFile<ReferenceData>, findings: readonly Finding[], language: Language): SeedsRefused =>
  new SeedsRefused(findings.map((finding) => describeFinding({ ...locate(finding.place), finding }, language)));
