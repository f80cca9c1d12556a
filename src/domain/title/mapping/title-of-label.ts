import type { Title } from '../title';
import { labelKey } from './label-key';

/** The slug of an employer's title that stands in its personnel system: `1480/elevresurs natt`. */
export const slugOfLabel = (organization: string, label: string): string => `${organization}/${labelKey(label)}`;

/** The employer and the `labelKey` that such a slug names; undefined for any other slug. */
export const labelOfSlug = (slug: string): { readonly organization: string; readonly key: string } | undefined => {
  const [organization, ...rest] = slug.split('/');
  return organization === undefined || rest.length === 0 ? undefined : { organization, key: rest.join('/') };
};

/**
 * An employer's own title as it stands in its personnel system.
 *
 * @param role Slug of the role that it has been decided to name.
 */
export const titleOfLabel = (organization: string, label: string, role?: string): Title => ({
  slug: slugOfLabel(organization, label),
  label,
  language: 'SV',
  kind: 'LOCAL',
  organization,
  ...(role !== undefined && { role }),
  replacedBy: [],
  sources: [],
});
