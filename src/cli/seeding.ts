import { publishReferenceData, type PublishContext } from '../app/publishing/publish-reference-data';
import type { Publication } from '../app/ports/publication-store';
import type { ReferenceData } from '../domain/reference-data';
import type { Language } from '../domain/text/language';
import { findingsIn } from '../files/check/findings-in';
import { isRefused } from '../files/file-reading';
import { readSeeds } from '../files/seeds/read-seeds';
import { describeFault, describeFinding } from './report';

/** The seeds cannot be published; the message holds every fault. */
export class SeedsRefused extends Error {
  constructor(faults: readonly string[]) {
    super(`The seeds cannot be published:\n${faults.join('\n')}`);
    this.name = 'SeedsRefused';
  }
}

/**
 * Reads the seeds in a folder.
 * @throws SeedsRefused when a file cannot be read, or something in them blocks publication.
 */
export const readSoundSeeds = (folder: string, language: Language): ReferenceData => {
  const reading = readSeeds(folder);
  if (isRefused(reading)) throw new SeedsRefused(reading.faults.map((fault) => describeFault(fault, language)));
  const blocking = findingsIn(reading.value).filter(({ severity }) => severity === 'BLOCKING');
  if (blocking.length > 0) {
    throw new SeedsRefused(
      blocking.map((finding) => describeFinding({ ...reading.locate(finding.place), finding }, language)),
    );
  }
  return reading.value;
};

/** Publishes the seeds in a folder; seeds that are published already make no release. */
export const publishSeeds = (context: PublishContext, folder: string, language: Language): Promise<Publication> =>
  publishReferenceData(context, readSoundSeeds(folder, language), 'seeds');
