import { Matches, MaxLength } from 'class-validator';

/** The form of a name in addresses and files. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** The field holds a slug: small letters a to z, digits and single hyphens, at most 100 characters. */
export const IsSlug = (): PropertyDecorator => (target, key) => {
  MaxLength(100)(target, key);
  Matches(SLUG, { message: '$property must be small letters a to z, digits and hyphens' })(target, key);
};
