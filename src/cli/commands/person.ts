import { Command } from 'commander';
import { erasePerson } from '../../app/people-work/erase-person';
import type { StoredAmounts } from '../../app/people-work/erase-in-unit';
import { exportPerson } from '../../app/people-work/export-person';
import { retainPeople } from '../../app/people-work/retain-people';
import type { Outcome } from '../../app/mutation/outcome';
import { readConfig } from '../../config/config';
import { localize, type Language, type LocalizedText } from '../../domain/text/language';
import { ExpectedError } from '../expected-error';
import { languageOf, languageOption } from '../language-option';
import { asOperator } from '../operator';
import { print } from '../print';
import { refuseUnwritable, writeFiles } from '../write-files';

interface LanguageChoice {
  readonly language: 'sv' | 'en';
}

interface PersonChoice extends LanguageChoice {
  readonly organization: string;
  readonly id: string;
}

interface ExportOptions extends PersonChoice {
  readonly output: string;
  readonly force: boolean;
}

interface EraseOptions extends PersonChoice {
  readonly dryRun: boolean;
}

interface RetainOptions extends LanguageChoice {
  readonly dryRun: boolean;
}

/** What `--output` is to mean the standard output. */
const STANDARD_OUTPUT = '-';

/** `trappa person`: what the law asks of whoever keeps data of people. */
export const personCommand = (): Command =>
  new Command('person')
    .description('hand out or erase what is stored of people')
    .addCommand(exportCommand())
    .addCommand(eraseCommand())
    .addCommand(retainCommand())
    .addCommand(shredCommand());

const ofPerson = (command: Command): Command =>
  command
    .requiredOption('--organization <code>', 'code of the employer')
    .requiredOption('--id <id>', 'the id that the employer has given the person')
    .addOption(languageOption());

/** `trappa person export`: registerutdrag, everything that is stored of one person, as JSON. */
const exportCommand = (): Command =>
  ofPerson(new Command('export'))
    .description('write everything that is stored of a person, as JSON')
    .option('--output <file>', 'write to this file, - is the standard output', STANDARD_OUTPUT)
    .option('--force', 'write over a file that exists', false)
    .action(async ({ organization, id, output, force, language: word }: ExportOptions) => {
      const language = languageOf(word);
      if (output !== STANDARD_OUTPUT) refuseUnwritable([output], { force, language });
      const value = await asOperator((context) => exportPerson(context, { organization, externalId: id }));
      const text = `${JSON.stringify(doneOrRefused(value, language), undefined, 2)}\n`;
      if (output === STANDARD_OUTPUT) {
        process.stdout.write(text);
        return;
      }
      writeFiles([{ path: output, text, isPrivate: true }], { force, language });
      print(localize({ sv: `Skrev ${output}.`, en: `Wrote ${output}.` }, language));
    });

/** `trappa person erase`: deletes and destroys everything that is stored of one person. */
const eraseCommand = (): Command =>
  ofPerson(new Command('erase'))
    .description('erase everything that is stored of a person')
    .option('--dry-run', 'only tell what would be erased', false)
    .action(async ({ organization, id, dryRun, language: word }: EraseOptions) => {
      const language = languageOf(word);
      const outcome = await asOperator((context) => erasePerson(context, { organization, externalId: id, dryRun }));
      const { left, ...erased } = doneOrRefused(outcome, language);
      print(localize(toldAmounts(erased, dryRun), language));
      if (!dryRun) tellWhatIsLeft(left, language);
    });

/** `trappa person retain`: erases everybody whose time is out, as the server does once a day. */
const retainCommand = (): Command =>
  new Command('retain')
    .description('erase the people whose employment ended TRAPPA_RETENTION_DAYS ago or earlier')
    .option('--dry-run', 'only tell how many would be erased', false)
    .addOption(languageOption())
    .action(async ({ dryRun, language: word }: RetainOptions) => {
      const language = languageOf(word);
      const { retentionDays: days } = readConfig(process.env);
      if (days === undefined) throw new ExpectedError(localize(neverErased, language));
      const outcome = await asOperator((context) => retainPeople(context, { days, dryRun }));
      const { people, left } = doneOrRefused(outcome, language);
      print(localize(toldPeople(people, dryRun), language));
      if (!dryRun && people > 0) tellWhatIsLeft(left, language);
    });

/** `trappa person shred`: destroys once more what has been deleted, where an erasure could not. */
const shredCommand = (): Command =>
  new Command('shred')
    .description('destroy on the disk what has been erased, where that could not be done at once')
    .addOption(languageOption())
    .action(async ({ language: word }: LanguageChoice) => {
      const language = languageOf(word);
      const { left } = await asOperator(({ shredder }) => shredder.shred());
      print(localize({ sv: 'Databasen är omskriven.', en: 'The database is written anew.' }, language));
      tellWhatIsLeft(left, language);
    });

/**
 * What came of it.
 * @throws ExpectedError with why it was refused; the operator may do all, so that is never who asks.
 */
const doneOrRefused = <Value>(outcome: Outcome<Value>, language: Language): Value => {
  if ('value' in outcome) return outcome.value;
  const reasons = 'denied' in outcome ? [outcome.denied] : outcome.problems;
  throw new ExpectedError(reasons.map((reason) => localize(reason, language)).join('\n'));
};

const tellWhatIsLeft = (left: readonly LocalizedText[], language: Language): void => {
  for (const text of [...left, backups]) print(localize(text, language));
};

const toldAmounts = (
  { employments, evidence, assignments, planVersions }: StoredAmounts,
  dryRun: boolean,
): LocalizedText => ({
  sv: `${dryRun ? 'Skulle radera' : 'Raderade'} personen med anställningar: ${employments}, meriter: ${evidence}, uppdrag: ${assignments}, versioner av planer: ${planVersions}.`,
  en: `${dryRun ? 'Would erase' : 'Erased'} the person with employments: ${employments}, merits: ${evidence}, assignments: ${assignments}, versions of plans: ${planVersions}.`,
});

const toldPeople = (people: number, dryRun: boolean): LocalizedText => ({
  sv: `${dryRun ? 'Skulle radera' : 'Raderade'} personer: ${people}.`,
  en: `${dryRun ? 'Would erase' : 'Erased'} people: ${people}.`,
});

const neverErased: LocalizedText = {
  sv: 'TRAPPA_RETENTION_DAYS är inte satt: ingen gallras av sig själv. Sätt hur många dagar uppgifter sparas efter anställningens slut.',
  en: 'TRAPPA_RETENTION_DAYS is not set: nobody is erased by themself. Set for how many days people are kept after their employment.',
};

const backups: LocalizedText = {
  sv: 'Säkerhetskopior och filsystemets ögonblicksbilder når Trappa inte: gallra dem enligt deras egen plan.',
  en: 'Backups and snapshots of the file system are out of reach: clear them by their own plan.',
};
