import { alignmentStatuses, type Alignment, type AlignmentStatus } from '../domain/alignment/alignment';
import type { LocalizedText } from '../domain/text/language';
import type { TitleFile } from '../files/titles/title-file';

/** What became of a list: how many rows and titles, how many of each status, and how long it took. */
export const alignmentSummary = (
  { rows }: Pick<TitleFile, 'rows'>,
  alignments: readonly Alignment[],
  milliseconds: number,
): LocalizedText => {
  const seconds = (milliseconds / 1000).toFixed(1);
  const total = alignments.length;
  const count = (status: AlignmentStatus): number => alignments.filter((one) => one.status === status).length;
  const parts = alignmentStatuses.map((status) => ({ words: statusWords[status], count: count(status) }));
  const told = (words: (one: StatusWords) => string): string =>
    parts.map((one) => `${words(one.words)} ${one.count} (${share(one.count, total)} %)`).join(', ');
  return {
    sv: `${rows.length} ${rows.length === 1 ? 'rad' : 'rader'}, ${total} ${total === 1 ? 'titel' : 'olika titlar'}: ${told(({ sv }) => sv)}. Det tog ${seconds.replace('.', ',')} s.`,
    en: `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, ${total} different ${total === 1 ? 'title' : 'titles'}: ${told(({ en }) => en)}. It took ${seconds} s.`,
  };
};

type StatusWords = Required<LocalizedText>;

const statusWords: Readonly<Record<AlignmentStatus, StatusWords>> = {
  RESOLVED: { sv: 'säkra', en: 'resolved' },
  SUGGESTED: { sv: 'förslag', en: 'suggested' },
  AMBIGUOUS: { sv: 'tvetydiga', en: 'ambiguous' },
  UNKNOWN: { sv: 'okända', en: 'unknown' },
};

const share = (count: number, total: number): number => (total === 0 ? 0 : Math.round((count / total) * 100));
