/** What a token or the issuer says of someone. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The texts of a claim: one text, a list of texts, or the keys of an object, as Keycloak writes organisations. The claim
 * is found by its name, which may hold dots, or else by a dotted path such as `realm_access.roles`.
 */
export const claimValues = (claims: Claims, name: string): readonly string[] => {
  const value = Object.hasOwn(claims, name) ? claims[name] : name.split('.').reduce<unknown>(within, claims);
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
  return isRecord(value) ? Object.keys(value) : [];
};

const within = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
