import { deepFreeze } from '../domain/deep-freeze';
import type { Release } from '../domain/release';
import { withDecisions } from '../domain/title/mapping/mapping-book';
import type { MappingDecision } from '../domain/title/mapping/title-mapping';
import type { Catalog } from './catalog';

/**
 * The catalog of a later release between which and the catalog's own nothing came but the decisions. All that was
 * compiled is shared, so that it costs the same however much is published.
 */
export const bringForward = (catalog: Catalog, release: Release, decisions: readonly MappingDecision[]): Catalog => {
  const mappings = withDecisions(catalog.mappings, decisions);
  return Object.freeze({
    ...catalog,
    release: deepFreeze(release),
    decisions: catalog.decisions.with(deepFreeze(decisions)),
    mappings,
    changes: catalog.changes.with(decisions, mappings),
  });
};
