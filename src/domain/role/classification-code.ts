/** The schemes that place a role. AF_SSYK is Arbetsförmedlingen's variant of SCB's SSYK2012; they differ. */
export const codeSchemes = ['SSYK2012', 'AF_SSYK', 'ISCO08', 'AID', 'ESCO', 'JOBTECH'] as const;
export type CodeScheme = (typeof codeSchemes)[number];

/** How closely two concepts match, by the mapping properties of SKOS (W3C 2009). */
export const matchTypes = ['EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED'] as const;
export type MatchType = (typeof matchTypes)[number];

/** Klassificeringskod: the role's place in a scheme, never the role's identity. */
export interface ClassificationCode {
  readonly scheme: CodeScheme;
  readonly code: string;
  readonly uri?: string;
  readonly match: MatchType;
}
