/**
 * The slug that a ladder file says it is of, to find the version of the draft that it is read into; undefined where the
 * text does not say it on a line of its own. What the file means is for the API to read.
 */
export const slugInFile = (content: string): string | undefined =>
  /^(?:slug|["']slug["']):\s*["']?([a-z0-9-]+)["']?\s*(?:#.*)?$/mu.exec(content)?.[1];
