/** What the ids of the template's example rows begin with. */
export const EXAMPLE = 'exempel-';

/** True for the id of an example that somebody has left in their list. */
export const isExample = (externalId: string): boolean => externalId.trim().startsWith(EXAMPLE);
