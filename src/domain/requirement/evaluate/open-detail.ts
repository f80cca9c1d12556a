import type { Standing, Supposed } from './standing';

/**
 * A detail of a recorded fact that is not known (when studies began, the title or the role of an
 * employment, the field of a role, the area of a qualification) and that leaves ask about in different ways,
 * as the standings that it can turn out to be.
 */
export type OpenDetail = (standing: Standing) => readonly Standing[];

/** A slug that no demand names. */
export const OTHER = '';

/** The standing with the field of the role, or the area of the qualification, supposed. */
export const supposing = (standing: Standing, kind: keyof Supposed, slug: string, value: string): Standing => ({
  ...standing,
  supposed: { ...standing.supposed, [kind]: new Map([...standing.supposed[kind], [slug, value]]) },
});
