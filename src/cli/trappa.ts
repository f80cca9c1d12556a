#!/usr/bin/env node
import { Command } from 'commander';
import { alignCommand } from './commands/align';
import { auditCommand } from './commands/audit';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { importPeopleCommand } from './commands/import-people';
import { importTitlesCommand } from './commands/import-titles';
import { migrateCommand } from './commands/migrate';
import { personCommand } from './commands/person';
import { seedCommand } from './commands/seed';
import { serveCommand } from './commands/serve';
import { validateCommand } from './commands/validate';
import { describeError } from './expected-error';

// The parts that talk to the database and the network take long to load, so each command loads what it needs itself.
const program = new Command('trappa')
  .description(
    'Kompetenstrappor: titlar, krav och vägar framåt, över GraphQL.\nCompetence ladders: titles, demands and ways forward, over GraphQL.',
  )
  .helpOption('-h, --help', 'show this help')
  .helpCommand('help [command]', 'show the help of a command')
  .showHelpAfterError('(trappa --help shows what there is)')
  .addCommand(serveCommand())
  .addCommand(migrateCommand())
  .addCommand(seedCommand())
  .addCommand(validateCommand())
  .addCommand(exportCommand())
  .addCommand(importCommand())
  .addCommand(importTitlesCommand())
  .addCommand(importPeopleCommand())
  .addCommand(alignCommand())
  .addCommand(personCommand())
  .addCommand(auditCommand())
  .addHelpText('after', '\nThe environment configures it; the README lists the variables.');

program.parseAsync(process.argv).catch((error: unknown) => {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode = 1;
});
