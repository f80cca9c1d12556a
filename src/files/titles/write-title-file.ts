import type { Alignment, AlignmentCandidate, AlignmentStatus } from '../../domain/alignment/alignment';
import type { CodeScheme, MatchType } from '../../domain/role/classification-code';
import { localize, type Language, type LocalizedText } from '../../domain/text/language';
import { bilingual } from '../fault';
import { writeCsv } from '../table/csv/write-csv';
import type { TitleFile, TitleFormat } from './title-file';
import { type XlsxCell, writeXlsx } from '../table/xlsx/write-xlsx';

/** How to write a list. */
export interface TitleFileStyle {
  readonly format: TitleFormat;
  readonly language: Language;
}

/**
 * The list with columns added that tell, for each row with a title, what the title was aligned to and why.
 * @param alignments By the number of the row.
 */
export const writeTitleFile = (
  { columns, rows }: Pick<TitleFile, 'columns' | 'rows'>,
  alignments: ReadonlyMap<number, Alignment>,
  { format, language }: TitleFileStyle,
): Uint8Array => {
  const heading = [...columns, ...addedColumns.map((name) => localize(name, language))];
  const body = rows.map(({ row, cells }) => {
    const alignment = alignments.get(row);
    const own = columns.map((_, index) => asInList(cells[index] ?? ''));
    return [...own, ...(alignment ? answerCells(alignment, language) : addedColumns.map(() => ''))];
  });
  return format === 'xlsx'
    ? writeXlsx(localize(sheetName, language), [heading, ...body])
    : writeCsv([heading, ...body.map((cells) => cells.map((cell) => asText(cell, language)))]);
};

const sheetName = bilingual('Titlar', 'Titles');

const addedColumns: readonly Required<LocalizedText>[] = [
  bilingual('status', 'status'),
  bilingual('standardtitel', 'standard title'),
  bilingual('roll', 'role'),
  bilingual('matchning', 'match'),
  bilingual('säkerhet', 'confidence'),
  bilingual('motivering', 'reasons'),
  bilingual('andra förslag', 'other suggestions'),
  bilingual('SSYK 2012', 'SSYK 2012'),
  bilingual('SSYK (AF)', 'SSYK (AF)'),
  bilingual('JobTech-kod', 'JobTech code'),
  // Not 'AID', which would be taken for the employer's own code when the list is read again.
  bilingual('föreslagen AID', 'suggested AID'),
];

const answerCells = ({ status, candidates: [best, ...others] }: Alignment, language: Language): readonly XlsxCell[] => [
  localize(statusWords[status], language),
  ...(best ? bestCells(best, language) : ['', '', '', '', '']),
  others.map(({ title, confidence }) => `${title.label} (${decimals(confidence, language)})`).join('; '),
  ...writtenSchemes.map((scheme) => (best ? codesIn(best, scheme) : '')),
];

/** In the order of their columns. */
const writtenSchemes: readonly CodeScheme[] = ['SSYK2012', 'AF_SSYK', 'JOBTECH', 'AID'];

const bestCells = (
  { title, role, match, confidence, because }: AlignmentCandidate,
  language: Language,
): readonly XlsxCell[] => [
  title.label,
  localize(role.name, language),
  localize(matchWords[match], language),
  { decimal: Math.round(confidence * 100) / 100 },
  because.map((reason) => localize(reason, language)).join(' '),
];

const codesIn = ({ codes }: AlignmentCandidate, scheme: CodeScheme): string =>
  codes
    .filter((code) => code.scheme === scheme)
    .map(({ code }) => code)
    .join(', ');

const statusWords: Readonly<Record<AlignmentStatus, LocalizedText>> = {
  RESOLVED: bilingual('säker', 'resolved'),
  SUGGESTED: bilingual('förslag', 'suggested'),
  AMBIGUOUS: bilingual('tvetydig', 'ambiguous'),
  UNKNOWN: bilingual('okänd', 'unknown'),
};

const matchWords: Readonly<Record<MatchType, LocalizedText>> = {
  EXACT: bilingual('samma', 'exact'),
  CLOSE: bilingual('nära', 'close'),
  BROAD: bilingual('bredare', 'broader'),
  NARROW: bilingual('snävare', 'narrower'),
  RELATED: bilingual('besläktad', 'related'),
};

/** A cell of the list as it was: a number where it reads as one and nothing is lost. */
const asInList = (cell: string): XlsxCell =>
  /^\d{1,15}$/u.test(cell) && String(Number(cell)) === cell ? Number(cell) : cell;

const asText = (cell: XlsxCell, language: Language): string =>
  typeof cell === 'object' ? decimals(cell.decimal, language) : String(cell);

/** Two decimals, with the sign between them that the language's spreadsheets read. */
const decimals = (number: number, language: Language): string =>
  language === 'SV' ? number.toFixed(2).replace('.', ',') : number.toFixed(2);
