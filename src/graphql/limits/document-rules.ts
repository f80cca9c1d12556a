import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import type { BilingualMessage } from '../errors/bad-user-input';
import { queryTooComplex } from '../errors/query-too-complex';
import type { QueryLimits } from './limits';

/** The rules that bound a document, whatever its variables hold. */
export const documentRules = ({ depth, aliases, directives }: QueryLimits): readonly ValidationRule[] =>
  [
    maxDepthPlugin({
      n: depth,
      flattenFragments: true,
      ...refusing({
        en: `The query nests fields deeper than ${depth} levels.`,
        sv: `Frågan har fält i fler än ${depth} nivåer.`,
      }),
    }),
    maxAliasesPlugin({
      n: aliases,
      ...refusing({ en: `The query has more than ${aliases} aliases.`, sv: `Frågan har fler än ${aliases} alias.` }),
    }),
    maxDirectivesPlugin({
      n: directives,
      ...refusing({
        en: `The query has more than ${directives} directives.`,
        sv: `Frågan har fler än ${directives} direktiv.`,
      }),
    }),
  ].flatMap(rulesOf);

/** The plugin's own error is thrown, which would answer 500; ours is reported among the others. */
const refusing = (message: BilingualMessage) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(queryTooComplex(message))],
});

type ArmorPlugin = ReturnType<typeof maxDepthPlugin>;
type ValidatePayload = Parameters<NonNullable<ArmorPlugin['onValidate']>>[0];

/** The plugins are written for Envelop; all that they do, and use, is to add one rule. */
const rulesOf = (plugin: ArmorPlugin): readonly ValidationRule[] => {
  const rules: ValidationRule[] = [];
  const payload: Pick<ValidatePayload, 'addValidationRule'> = {
    addValidationRule: (rule: ValidationRule) => rules.push(rule),
  };
  void plugin.onValidate?.(payload as ValidatePayload);
  return rules;
};
