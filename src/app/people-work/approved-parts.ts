import type { Catalog } from '../../catalog/catalog';
import type { Validation } from '../../domain/person/merit';
import { includedParts } from '../../domain/qualification/included-parts';

/**
 * What is held after a validation: the approved parts and, of a vocational package, which is nothing more than its
 * courses, the package itself when no part is left.
 */
export const approvedParts = (
  { qualification, approved }: Validation,
  { qualifications }: Catalog,
): readonly string[] => {
  const find = (slug: string) => qualifications.get(slug);
  const held = new Set(approved);
  for (const slug of approved) for (const part of includedParts(slug, find)) held.add(part);
  const parts = [...includedParts(qualification, find)];
  const isWhole = parts.length > 0 && parts.filter((part) => !isBundle(part, find)).every((part) => held.has(part));
  const whole = isWhole && find(qualification)?.kind === 'VOCATIONAL_PACKAGE' ? [qualification] : [];
  return [...new Set([...approved, ...whole])];
};

/** What has parts of its own is held when they are. */
const isBundle = (slug: string, find: (slug: string) => { readonly includes: readonly string[] } | undefined) =>
  (find(slug)?.includes.length ?? 0) > 0;
