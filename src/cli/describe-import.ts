import type { ImportedDraft, ImportOutcome } from '../app/ladder-work/import-draft';
import type { ImportReport } from '../app/ladder-work/import-report';
import { localize, type Language, type LocalizedText } from '../domain/text/language';
import type { ReadFile } from '../files/file-reading';
import { describeFinding, pathOf } from './report';

/** What came of the import of one file: the draft, each difference, and each finding at its line. */
export const describeImport = (
  imported: ImportedDraft,
  { differences, findings }: ImportReport,
  locate: ReadFile<unknown>['locate'],
  language: Language,
): string =>
  [
    `${pathOf(locate([]).file)}: ${imported.slug}: ${localize(nameOf(imported), language)}.`,
    ...differences.map(({ text }) => `    ${localize(text, language)}`),
    ...findings.map((finding) => describeFinding({ ...locate(finding.place), finding }, language)),
  ].join('\n');

const nameOf = ({ outcome, revision, after: { steps } }: ImportedDraft): LocalizedText => {
  switch (outcome) {
    case 'NEW_LADDER':
      return {
        sv: `ny trappa, ${steps.length} steg`,
        en: `new ladder, ${steps.length} ${plural('step', steps.length)}`,
      };
    case 'NEW_REVISION':
      return { sv: `nytt utkast till revision ${revision}`, en: `new draft of revision ${revision}` };
    case 'CHANGED_DRAFT':
      return { sv: `ändrat utkast till revision ${revision}`, en: `changed draft of revision ${revision}` };
    case 'UNCHANGED':
      return { sv: 'oförändrad', en: 'unchanged' };
  }
};

/** How many files came to what, and whether that was only a try. */
export const importSummary = (
  imported: readonly ImportedDraft[],
  { dryRun }: { readonly dryRun: boolean },
): LocalizedText => {
  const count = (outcome: ImportOutcome): number => imported.filter((one) => one.outcome === outcome).length;
  const [ladders, revisions] = [count('NEW_LADDER'), count('NEW_REVISION')];
  const [changed, unchanged] = [count('CHANGED_DRAFT'), count('UNCHANGED')];
  const sv = `${ladders} ${ladders === 1 ? 'ny trappa' : 'nya trappor'}, ${revisions} ${revisions === 1 ? 'nytt' : 'nya'} utkast, ${changed} ${changed === 1 ? 'ändrat' : 'ändrade'} utkast, ${unchanged} ${unchanged === 1 ? 'oförändrad' : 'oförändrade'}.`;
  const en = `${ladders} new ${plural('ladder', ladders)}, ${revisions} new ${plural('draft', revisions)}, ${changed} changed ${plural('draft', changed)}, ${unchanged} unchanged.`;
  return dryRun
    ? { sv: `Det skulle ge ${sv} Ingenting är importerat.`, en: `It would come to ${en} Nothing is imported.` }
    : { sv: `Importerat: ${sv} Ingenting är publicerat.`, en: `Imported: ${en} Nothing is published.` };
};

const plural = (noun: string, count: number): string => (count === 1 ? noun : `${noun}s`);
