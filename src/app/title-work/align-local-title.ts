import type { Alignment, AlignmentCandidate } from '../../domain/alignment/alignment';
import type { IsoDay } from '../../domain/time/iso-day';
import type { LocalTitle } from '../../domain/title/mapping/local-title';
import type { ReadContext } from '../read-context';
import { alignLabel } from './align-label';

/** An employer's title with all that its list told of it, and how it is looked up. */
export interface LocalTitleToAlign extends Pick<LocalTitle, 'label' | 'organization' | 'fields' | 'aid'> {
  readonly asOf: IsoDay;
  readonly limit: number;
}

/** The fields of the most people are looked at, not more: a title for everybody is used in every unit. */
const MOST_FIELDS = 10;

/**
 * What an employer's title may stand for, read in each field that it is used in. A decision holds for the label in the
 * whole employer, so it is RESOLVED only where every field gives the same answer for certain. Where the fields give
 * different answers it is AMBIGUOUS, and each candidate tells where it fits.
 */
export const alignLocalTitle = (context: ReadContext, { fields, ...title }: LocalTitleToAlign): Alignment => {
  const first = inField(context, title, fields[0]);
  const others = fields.slice(1, MOST_FIELDS).map((field) => inField(context, title, field));
  const all = [first, ...others];
  const firstChoices = new Set(all.flatMap(({ alignment }) => alignment.candidates.slice(0, 1)).map(slugOf));
  if (firstChoices.size > 1) return toldApart(title, all);
  const uncertain = all.map(({ alignment }) => alignment).filter(({ status }) => status !== 'RESOLVED');
  return uncertain.find(({ candidates }) => candidates.length > 0) ?? uncertain[0] ?? first.alignment;
};

const slugOf = ({ title }: AlignmentCandidate): string => title.slug;

/** What the title may stand for in one of its fields. */
interface InField {
  readonly field: string;
  readonly alignment: Alignment;
}

const inField = (context: ReadContext, title: Omit<LocalTitleToAlign, 'fields'>, field?: string): InField => ({
  field: field ?? '',
  alignment: alignLabel(context, { ...title, field }),
});

/** The first choice of each field, that of the most fields first; what no field chooses first comes to nothing. */
const toldApart = (
  { label, limit }: Pick<LocalTitleToAlign, 'label' | 'limit'>,
  all: readonly InField[],
): Alignment => {
  const choices = new Map<string, { readonly candidate: AlignmentCandidate; readonly fields: string[] }>();
  for (const { field, alignment } of all) {
    const [candidate] = alignment.candidates;
    if (candidate === undefined) continue;
    const choice = choices.get(slugOf(candidate)) ?? { candidate, fields: [] };
    choice.fields.push(field);
    choices.set(slugOf(candidate), choice);
  }
  const candidates = [...choices.values()]
    .sort((left, right) => right.fields.length - left.fields.length)
    .map(({ candidate, fields }) => inSomeFields(candidate, fields, all.length));
  return { label, status: 'AMBIGUOUS', candidates: candidates.slice(0, limit) };
};

/** It is right for the label only as far as the fields go. */
const inSomeFields = (candidate: AlignmentCandidate, fields: readonly string[], all: number): AlignmentCandidate => ({
  ...candidate,
  confidence: candidate.confidence * (fields.length / all),
  because: [
    ...candidate.because,
    {
      sv: `Titeln läses så i ${fields.join(', ')}, men annorlunda i andra verksamheter.`,
      en: `The title is read so in ${fields.join(', ')}, but otherwise in other fields.`,
    },
  ],
});
