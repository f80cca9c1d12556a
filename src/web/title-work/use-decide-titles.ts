import { useSaving, type Saver } from '../api/use-saving';
import { apiLanguage } from '../language/language';
import {
  DecideTitleMappingDocument,
  type DecideTitleMappingMutation,
  type TitleDecisionInput,
} from './decide-title-mapping.generated';

/** What is decided, for one employer. */
export interface TitleDecisions {
  readonly organization: string;
  readonly decisions: readonly TitleDecisionInput[];
}

/** The mappings that the decisions made, in their order. */
export type DecidedTitles = DecideTitleMappingMutation['decideTitleMapping'];

/** Decides what titles stand for: all or none. */
export const useDecideTitles = (): Omit<Saver<never, DecidedTitles>, 'save'> & {
  readonly decide: (decisions: TitleDecisions) => Promise<DecidedTitles | undefined>;
} => {
  const { save, ...rest } = useSaving(DecideTitleMappingDocument, (data) => data.decideTitleMapping);
  return {
    ...rest,
    decide: ({ organization, decisions }) =>
      save({ input: { organization, decisions: [...decisions], dryRun: false }, language: apiLanguage }),
  };
};
