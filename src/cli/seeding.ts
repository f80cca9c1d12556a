import { blockingFindings, publishReferenceData, type PublishContext } from '../app/publishing/publish-reference-data';
import type { Publication } from '../app/ports/publication-store';
import type { Finding } from '../domain/ladder/finding';
import type { ReferenceData } from '../domain/reference-data';
import type { Language } from '../domain/text/language';
import { isRefused, type ReadFile } from '../files/file-reading';
import { readSeeds } from '../files/seeds/read-seeds';
import { ExpectedError } from './expected-error';
import { describeFault, describeFinding } from './report';

/** Seeds that can be read, and the language that what is wrong with them is told in. */
interface Seeds {
  readonly reading: ReadFile<ReferenceData>;
  readonly language: Language;
}

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
export const publishSeeds = async (
  context: PublishContext,
  folder: string,
  language: Language,
): Promise<Publication> => {
  const seeds = readable(folder, language);
  const outcome = await publishReferenceData(context, seeds.reading.value, 'seeds');
  if ('refused' in outcome) throw refusal(seeds, outcome.refused);
  return outcome.publication;
};

/**
 * The seeds in a folder, when they could be published.
 * @throws SeedsRefused as `publishSeeds` does.
 */
export const readSoundSeeds = (folder: string, language: Language): ReferenceData => {
  const seeds = readable(folder, language);
  const blocking = blockingFindings(seeds.reading.value);
  if (blocking.length > 0) throw refusal(seeds, blocking);
  return seeds.reading.value;
};

const readable = (folder: string, language: Language): Seeds => {
  const reading = readSeeds(folder);
  if (isRefused(reading)) throw new SeedsRefused(reading.faults.map((fault) => describeFault(fault, language)));
  return { reading, language };
};

const refusal = ({ reading, language }: Seeds, findings: readonly Finding[]): SeedsRefused =>
  new SeedsRefused(findings.map((finding) => describeFinding({ ...reading.locate(finding.place), finding }, language)));
