/** What the titles of the template's example rows begin with. */
export const EXAMPLE = 'Exempel: ';

/** True for the title of an example that somebody has left in their list. */
export const isExample = (label: string): boolean => label.startsWith(EXAMPLE);
