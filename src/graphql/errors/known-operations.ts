import type { OperationDefinitionNode, ValidationRule } from 'graphql';
import { badUserInput } from './bad-user-input';

/**
 * Refuses operations of a kind that the schema lacks: GraphQL's own rules let them pass, and then fail to
 * execute them.
 */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition({ operation }: OperationDefinitionNode) {
    if (context.getSchema().getRootType(operation)) return;
    context.reportError(
      badUserInput({
        en: `The schema has no operations of the kind ${operation}.`,
        sv: `Schemat har inga operationer av slaget ${operation}.`,
      }),
    );
  },
});
