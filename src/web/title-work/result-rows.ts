import { dayInSweden } from '../day/day-in-sweden';
import type { MappingState, MatchType, TitleResultsQuery } from './title-results.generated';

/** An employer's title with what it is decided to stand for today. */
export type TitleResult = TitleResultsQuery['localTitles']['nodes'][number];

/** The headings of the columns, and the words of what has been decided. */
export interface ResultWords {
  readonly label: string;
  readonly people: string;
  readonly fields: string;
  readonly standard: string;
  readonly status: string;
  readonly match: string;
  readonly decidedOn: string;
  readonly from: string;
  readonly to: string;
  readonly statuses: Readonly<Record<ResultStatus, string>>;
  readonly matches: Readonly<Record<MatchType, string>>;
}

/** What there is to say of a title: what it stands for, that none fits, or that nobody has decided. */
export type ResultStatus = 'DECIDED' | 'AGREED' | 'NONE_FITS' | 'UNDECIDED';

/** What is known of an answer, as far as its status goes. */
interface KnownAnswer {
  readonly title: { readonly label: string } | null;
  readonly mapping: { readonly state: MappingState } | null;
}

/** A title without a decision of its own has an answer where the label is itself the agreed title. */
export const statusOf = ({ title, mapping }: KnownAnswer): ResultStatus => {
  if (title) return mapping ? 'DECIDED' : 'AGREED';
  return mapping?.state === 'REJECTED' ? 'NONE_FITS' : 'UNDECIDED';
};

/** The list as rows of a file: a heading, then a row for each title, with a column for each scheme that has codes. */
export const resultRows = (results: readonly TitleResult[], words: ResultWords): readonly (readonly string[])[] => {
  const schemes = [
    ...new Set(results.flatMap(({ resolution }) => resolution.codes.map(({ scheme }) => scheme))),
  ].sort();
  return [
    [words.label, words.people, words.fields, words.standard, words.status, words.match, ...schemes].concat(
      words.decidedOn,
      words.from,
      words.to,
    ),
    ...results.map((result) => rowOf(result, schemes, words)),
  ];
};

const rowOf = (result: TitleResult, schemes: readonly string[], words: ResultWords): readonly string[] => {
  const { title, codes, mapping } = result.resolution;
  const codesIn = (scheme: string): string =>
    codes.flatMap((one) => (one.scheme === scheme ? [one.code] : [])).join(' ');
  return [
    result.label,
    result.people?.toString() ?? '',
    result.fields.join(', '),
    title?.label ?? '',
    words.statuses[statusOf(result.resolution)],
    title && mapping ? words.matches[mapping.match] : '',
    ...schemes.map(codesIn),
    ...daysOf(mapping),
  ];
};

const daysOf = (mapping: TitleResult['resolution']['mapping']): readonly string[] =>
  mapping === null
    ? ['', '', '']
    : [
        mapping.decidedAt === null ? '' : dayInSweden(mapping.decidedAt),
        mapping.validFrom ?? '',
        mapping.validTo ?? '',
      ];
