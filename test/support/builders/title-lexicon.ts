import type { Occupation, OccupationRegister } from '../../../src/domain/title/occupation-register';
import type { KnownLabel, LabelTarget, NearMiss, TitleLexicon } from '../../../src/domain/title/title-lexicon';

/** A lexicon with nothing in it but what is given. */
export const titleLexicon = (slug: string, parts: Partial<TitleLexicon> = {}): TitleLexicon => ({
  slug,
  name: { sv: slug },
  abbreviations: [],
  qualifiers: [],
  knownLabels: [],
  relatedWords: [],
  nearMisses: [],
  sources: [],
  ...parts,
});

/** A label that is known to stand for the targets, for certain. */
export const knownLabel = (
  label: string,
  means: readonly LabelTarget[],
  parts: Partial<KnownLabel> = {},
): KnownLabel => ({ label, means, certain: true, ...parts });

/** A label that is not the targets, though it looks like it. */
export const nearMiss = (label: string, isNot: readonly LabelTarget[], parts: Partial<NearMiss> = {}): NearMiss => ({
  label,
  isNot,
  because: { sv: 'Det är något annat.', en: 'It is something else.' },
  ...parts,
});

/** A register of the occupations, with the groups of nurses and of leisure teachers at all four levels. */
export const occupationRegister = (
  occupations: readonly Occupation[],
  parts: Partial<OccupationRegister> = {},
): OccupationRegister => ({
  slug: 'jobtech',
  name: { sv: 'JobTech Taxonomy', en: 'JobTech Taxonomy' },
  occupations,
  groups: [
    { code: '2', label: 'Yrken med krav på fördjupad högskolekompetens' },
    { code: '22', label: 'Yrken inom hälso- och sjukvård' },
    { code: '222', label: 'Sjuksköterskor' },
    { code: '2221', label: 'Grundutbildade sjuksköterskor' },
    { code: '23', label: 'Yrken inom utbildning' },
    { code: '234', label: 'Grundskollärare m.fl.' },
    { code: '2342', label: 'Fritidspedagoger' },
  ],
  sources: [{ title: 'JobTech Taxonomy, Arbetsförmedlingen', reference: 'januari 2026, CC0' }],
  ...parts,
});

/** Sjuksköterska, grundutbildad, as JobTech Taxonomy has it. */
export const nurse: Occupation = { code: 'bXNH_MNX_dUR', label: 'Sjuksköterska, grundutbildad', group: '2221' };
