import type { ImportedTitles } from '../app/title-work/import-titles';
import type { LocalizedText } from '../domain/text/language';

/** What the import of a list of titles came to, or would come to. */
export const titleImportSummary = (
  { rows, titles, people, added, changed, unchanged, vanished, returned, byStatus }: ImportedTitles,
  { dryRun }: { readonly dryRun: boolean },
): LocalizedText => {
  const undecided = byStatus.SUGGESTED + byStatus.AMBIGUOUS + byStatus.UNKNOWN;
  return {
    sv: [
      `${rows} rader, ${titles} olika titlar, ${people} personer.`,
      `${dryRun ? 'Det skulle ge' : 'Importerat'}: ${added} nya, ${changed} ändrade, ${unchanged} oförändrade, ${vanished} försvunna, ${returned} återkomna.`,
      `Säkra: ${byStatus.RESOLVED}. En människa behöver bedöma ${undecided}: förslag ${byStatus.SUGGESTED}, tvetydiga ${byStatus.AMBIGUOUS}, okända ${byStatus.UNKNOWN}.`,
      dryRun ? 'Ingenting är importerat.' : 'Ingenting är beslutat.',
    ].join('\n'),
    en: [
      `${rows} rows, ${titles} different titles, ${people} people.`,
      `${dryRun ? 'It would come to' : 'Imported'}: ${added} new, ${changed} changed, ${unchanged} unchanged, ${vanished} vanished, ${returned} returned.`,
      `${byStatus.RESOLVED} are certain and ${undecided} need a person's judgement: ${byStatus.SUGGESTED} suggested, ${byStatus.AMBIGUOUS} ambiguous, ${byStatus.UNKNOWN} unknown.`,
      dryRun ? 'Nothing is imported.' : 'Nothing is decided.',
    ].join('\n'),
  };
};
