/** What a token or the issuer says of someone. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The texts of a claim: one text, a list of texts, or the keys of an object, as Keycloak writes organisations. The claim
 * is found by its name, which may hold dots, or else by a dotted path such as `realm_access.roles`.
 */
export const claimValues = (claims: Claims, name: string): readonly string[] => {
  const value = claimed(claims, name);
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
  return isRecord(value) ? Object.keys(value) : [];
};

/** True when the claim is there, whatever it holds; an empty one tells nothing, and so is not. */
export const hasClaim = (claims: Claims, name: string): boolean => {
  const value = claimed(claims, name);
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
};

const claimed = (claims: Claims, name: string): unknown =>
  Object.hasOwn(claims, name) ? claims[name] : name.split('.').reduce<unknown>(within, claims);

const within = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
