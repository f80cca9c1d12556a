import { useSaving, type Saving } from '../api/use-saving';
import { writtenText, type TypedText } from '../language/both-languages';
import { apiLanguage } from '../language/language';
import { ExplainLooseningDocument } from './adaptation-changes.generated';

/** What a reason for demanding less is given for: a step, or one of its demands. Slugs. */
interface Loosened {
  readonly step: string;
  readonly requirement?: string;
}

/** Gives reasons for demanding less than the base, and takes them away; each tells whether it was done. */
export interface ReasonWork {
  readonly saving: Saving;
  readonly give: (loosened: Loosened, reason: TypedText) => Promise<boolean>;
  readonly take: (loosened: Loosened) => Promise<boolean>;
  /** Forgets what became of the last one. */
  readonly forget: () => void;
}

/** The reasons of an adaptation, to be changed. */
export const useLooseningReasons = (ladder: { readonly id: string; readonly version: number }): ReasonWork => {
  const { saving, save, forget } = useSaving(ExplainLooseningDocument, (data) => data.editLadder);
  const about = { ladder: ladder.id, expectedVersion: ladder.version };
  return {
    saving,
    forget,
    give: async (loosened, typed) => {
      const operations = [{ setLooseningReason: { ...loosened, reason: writtenText(typed) } }];
      return (await save({ input: { ...about, operations }, language: apiLanguage })) !== undefined;
    },
    take: async (loosened) => {
      const operations = [{ removeLooseningReason: loosened }];
      return (await save({ input: { ...about, operations }, language: apiLanguage })) !== undefined;
    },
  };
};
