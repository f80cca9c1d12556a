import { PublishedReferenceData1795305600000 } from './published-reference-data';

/** Every migration, the oldest first. One that has been released is never edited: a later one corrects it. */
export const migrations = [PublishedReferenceData1795305600000];
