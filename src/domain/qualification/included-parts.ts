import type { Qualification } from './qualification';

/**
 * The slugs of all that holding the qualification includes, transitively, itself not among them. A part that nobody
 * knows has no parts of its own.
 */
export const includedParts = (
  qualification: string,
  find: (slug: string) => Qualification | undefined,
): ReadonlySet<string> => {
  const parts = new Set(find(qualification)?.includes ?? []);
  for (const part of parts) for (const inner of find(part)?.includes ?? []) parts.add(inner);
  parts.delete(qualification);
  return parts;
};
