import type { Catalog } from '../../catalog/catalog';

/** So long the answer of who published the release has to go out first. */
const PAUSE_MILLISECONDS = 200;

/**
 * Builds what labels are aligned with soon after a catalog has come, for it may take seconds, and nobody who asks should
 * wait for it. Of several catalogs that come within the pause only the last is built for.
 *
 * @param onFailure Told when it could not be built.
 */
export const warmAlignment = (onFailure: (error: unknown) => void): ((catalog: Pick<Catalog, 'alignment'>) => void) => {
  let newest: Pick<Catalog, 'alignment'> | undefined;
  const warm = (): void => {
    const catalog = newest;
    newest = undefined;
    try {
      catalog?.alignment();
    } catch (error) {
      onFailure(error);
    }
  };
  return (catalog) => {
    if (newest === undefined) setTimeout(warm, PAUSE_MILLISECONDS).unref();
    newest = catalog;
  };
};
