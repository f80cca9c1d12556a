import type { Logger } from 'pino';
import type { Shredder } from '../app/ports/erasure-store';
import type { LocalizedText } from '../domain/text/language';

/** Has what was erased destroyed, and tells the operator in the log what could not be. Never fails. */
export const shredderOn = (database: Shredder, logger: Pick<Logger, 'warn' | 'error'>): Shredder => ({
  async shred() {
    try {
      const shredded = await database.shred();
      for (const { sv, en } of shredded.left) logger.warn({ sv }, `after an erasure: ${en ?? sv}`);
      return shredded;
    } catch (err) {
      logger.error({ err }, 'what was erased could not be destroyed on the disk');
      return { left: [notDestroyed] };
    }
  },
});

const notDestroyed: LocalizedText = {
  sv: 'Det raderade kunde inte förstöras på disken. Kör trappa person shred.',
  en: 'What was erased could not be destroyed on the disk. Run trappa person shred.',
};
