import { createHash } from 'node:crypto';
import { Command, InvalidArgumentError } from 'commander';
import { type TrailFault, type TrailHead, type TrailVerdict, verifyTrail } from '../../app/audit/verify-trail';
import { localize, type LocalizedText } from '../../domain/text/language';
import { readConfig } from '../../config/config';
import { ExpectedError } from '../expected-error';
import { languageOf, languageOption } from '../language-option';
import { print } from '../print';
import { refuseOldSchema } from '../schema-outdated';

interface VerifyOptions {
  readonly head?: TrailHead;
  readonly language: 'sv' | 'en';
}

/** `trappa audit`: what can be done with the trail of who changed what. */
export const auditCommand = (): Command =>
  new Command('audit').description('examine the trail of who changed what').addCommand(verifyCommand());

/** `trappa audit verify`: proves that the trail is as it was written, or ends with 1 and tells where it is not. */
const verifyCommand = (): Command =>
  new Command('verify')
    .description('prove that no event of the trail was changed, removed or put in between')
    .option('--head <N:HASH>', 'a head that was noted down before: it must still be part of the trail', toHead)
    .addOption(languageOption())
    .action(async ({ head, language }: VerifyOptions) => {
      const verdict = await verdictOn(head);
      const told = localize(sentenceFor(verdict), languageOf(language));
      if ('fault' in verdict) throw new ExpectedError(told);
      print(told);
    });

const toHead = (text: string): TrailHead => {
  const [, sequence, hash] = /^([1-9]\d*):([\da-f]{64})$/u.exec(text) ?? [];
  if (sequence === undefined || hash === undefined) {
    throw new InvalidArgumentError('It is a number, a colon and 64 hexadecimal digits, as this command prints them.');
  }
  return { sequence: Number(sequence), hash };
};

const verdictOn = async (head: TrailHead | undefined): Promise<TrailVerdict> => {
  const config = readConfig(process.env);
  const { composeDatabase } = await import('../../compose/compose-database.js');
  const { realSurroundings } = await import('../../compose/surroundings.js');
  const database = await composeDatabase(config, realSurroundings(config), { dryRun: true });
  try {
    await refuseOldSchema(database);
    return await verifyTrail({ audit: database.stores.audit, hash: sha256 }, head);
  } finally {
    await database.close();
  }
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const sentenceFor = (verdict: TrailVerdict): LocalizedText => {
  if ('fault' in verdict) return faults[verdict.fault](verdict.sequence);
  const { count, head } = verdict;
  if (head === undefined) return { sv: 'Spåret är tomt.', en: 'The trail is empty.' };
  const noted = `${head.sequence}:${head.hash}`;
  return {
    sv: `Spåret är helt: ${count} ${count === 1 ? 'händelse' : 'händelser'}. Anteckna huvudet till nästa gång:\n${noted}`,
    en: `The trail is whole: ${count} ${count === 1 ? 'event' : 'events'}. Note the head down for the next time:\n${noted}`,
  };
};

const faults: Readonly<Record<TrailFault, (sequence: number) => LocalizedText>> = {
  MISSING: (sequence) => ({
    sv: `Spåret är brutet: händelse ${sequence} saknas.`,
    en: `The trail is broken: event ${sequence} is missing.`,
  }),
  CONTENT: (sequence) => ({
    sv: `Spåret är brutet: händelse ${sequence} är inte den som skrevs, för dess hash stämmer inte med innehållet.`,
    en: `The trail is broken: event ${sequence} is not what was written, for its hash does not fit its content.`,
  }),
  ORDER: (sequence) => ({
    sv: `Spåret är brutet: händelse ${sequence} följer inte på den som står före den.`,
    en: `The trail is broken: event ${sequence} does not follow the one that stands before it.`,
  }),
  HEAD: (sequence) => ({
    sv: `Spåret är omskrivet: händelse ${sequence} har en annan hash än den som antecknades.`,
    en: `The trail was rewritten: event ${sequence} has another hash than the one that was noted down.`,
  }),
};
