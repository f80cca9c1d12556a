import { Command } from 'commander';
import { emptyReferenceData, type ReferenceData, referenceKinds } from '../../domain/reference-data';
import { checkFiles } from '../../files/check/check-files';
import { isRefused } from '../../files/file-reading';
import { readFiles, readSeeds } from '../../files/seeds/read-seeds';
import { languageOf, languageOption } from '../language-option';
import { print } from '../print';
import { describeFault, describeFinding } from '../report';
import { shippedSeeds } from '../shipped-seeds';

interface ValidateOptions {
  readonly language: 'sv' | 'en';
  readonly alone: boolean;
}

/**
 * `trappa validate FILE…`: prints every fault with file, line and what is expected, and ends with 1 when
 * there is any that blocks publication.
 */
export const validateCommand = (): Command =>
  new Command('validate')
    .description('check ladder files and other seed files')
    .argument('<files...>', 'YAML files')
    .option('--alone', 'let the files refer to each other only, not to the seeds that come with Trappa', false)
    .addOption(languageOption())
    .action((files: string[], options: ValidateOptions) => {
      const { faults, findings } = checkFiles(files, options.alone ? emptyReferenceData : shippedFor(files));
      const language = languageOf(options.language);
      for (const fault of faults) print(describeFault(fault, language));
      for (const finding of findings) print(describeFinding(finding, language));
      const errors = faults.length + findings.filter(({ finding }) => finding.severity === 'BLOCKING').length;
      print(summary(files.length, errors, findings.length + faults.length - errors, options.language));
      if (errors > 0) process.exitCode = 1;
    });

/** What no ladder refers to, and what takes the longest to read. */
const titleKnowledge = ['lexicons', 'occupations'];

const shippedFor = (files: readonly string[]): ReferenceData => {
  const reading = readSeeds(shippedSeeds, holdLaddersOnly(files) ? titleKnowledge : []);
  return isRefused(reading) ? emptyReferenceData : reading.value;
};

const holdLaddersOnly = (files: readonly string[]): boolean => {
  const reading = readFiles(files);
  // In files that cannot be read nothing is looked up.
  if (isRefused(reading)) return true;
  return referenceKinds.every((kind) => kind === 'ladders' || reading.value[kind].length === 0);
};

const summary = (files: number, errors: number, warnings: number, language: 'sv' | 'en'): string =>
  language === 'sv'
    ? `${files} ${files === 1 ? 'fil' : 'filer'}: ${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}.`
    : `${files} ${files === 1 ? 'file' : 'files'}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
