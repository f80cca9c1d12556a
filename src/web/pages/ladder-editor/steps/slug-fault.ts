import { say } from './steps-texts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What is wrong with a slug for a new part beside the others; undefined where nothing is. */
export const slugFault = (others: readonly { readonly slug: string }[], slug: string): string | undefined => {
  if (!SLUG.test(slug)) return say('slugWrong');
  return others.some((other) => other.slug === slug) ? say('slugTaken') : undefined;
};
