import type { ImportFigures } from '../app/people-work/import-figures';
import type { ImportedPeople } from '../app/people-work/import-people';
import type { LocalizedText } from '../domain/text/language';

/** What the import of a list of people came to, or would come to. */
export const peopleImportSummary = (
  { rows, people, employments, evidence, assignments, titles }: ImportedPeople,
  { dryRun }: { readonly dryRun: boolean },
): LocalizedText => ({
  sv: [
    rows === 1 ? '1 rad.' : `${rows} rader.`,
    `${dryRun ? 'Det skulle ge' : 'Importerat'}:`,
    `  personer: ${inSwedish(people)}`,
    `  anställningar: ${inSwedish(employments)}`,
    `  meriter: ${inSwedish(evidence)}`,
    `  uppdrag: ${inSwedish(assignments)}`,
    `Anställningarnas titlar: ${titles.resolved} beslutade, ${titles.unresolved} som ingen har beslutat om${named(titles.unresolvedLabels)}`,
    ...(dryRun ? ['Ingenting är importerat.'] : []),
  ].join('\n'),
  en: [
    rows === 1 ? '1 row.' : `${rows} rows.`,
    `${dryRun ? 'It would come to' : 'Imported'}:`,
    `  people: ${inEnglish(people)}`,
    `  employments: ${inEnglish(employments)}`,
    `  merits: ${inEnglish(evidence)}`,
    `  levels given: ${inEnglish(assignments)}`,
    `The titles of the employments: ${titles.resolved} decided on, ${titles.unresolved} that nobody has decided on${named(titles.unresolvedLabels)}`,
    ...(dryRun ? ['Nothing is imported.'] : []),
  ].join('\n'),
});

const inSwedish = ({ added, changed, unchanged, deleted }: ImportFigures): string =>
  `${added} nya, ${changed} ändrade, ${unchanged} oförändrade, ${deleted} borttagna`;

const inEnglish = ({ added, changed, unchanged, deleted }: ImportFigures): string =>
  `${added} new, ${changed} changed, ${unchanged} unchanged, ${deleted} deleted`;

/** The most titles that are named: more would hide the figures. */
const MOST_NAMED = 20;

const named = (labels: readonly string[]): string => {
  if (labels.length === 0) return '.';
  const first = labels.slice(0, MOST_NAMED).join(', ');
  return labels.length > MOST_NAMED ? `: ${first} …` : `: ${first}.`;
};
