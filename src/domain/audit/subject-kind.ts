import { emptyReferenceData } from '../reference-data';

/**
 * The kinds of things that a trail tells of: what is published, the releases that hold it, employers' own titles, what
 * is decided on them, people (by their random ids), lists of people, and API keys.
 */
export const subjectKinds: readonly string[] = [
  ...Object.keys(emptyReferenceData),
  'releases',
  'localTitles',
  'titleMappings',
  'people',
  'peopleLists',
  'apiKeys',
];
