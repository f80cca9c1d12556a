/** A choice of a list: its value and what it is called. */
export interface LadderChoice {
  readonly value: string;
  readonly name: string;
}

interface ChoosableLadder {
  readonly field: string;
  readonly organization: { readonly code: string; readonly name: string };
}

/** The fields and owners of the ladders, each once, in Swedish order. */
export const ladderChoices = (
  ladders: readonly ChoosableLadder[],
): { readonly fields: readonly LadderChoice[]; readonly organizations: readonly LadderChoice[] } => ({
  fields: inOrder(ladders.map(({ field }) => ({ value: field, name: field }))),
  organizations: inOrder(ladders.map(({ organization: { code, name } }) => ({ value: code, name }))),
});

const inOrder = (choices: readonly LadderChoice[]): readonly LadderChoice[] =>
  [...new Map(choices.map((choice) => [choice.value, choice])).values()].toSorted((left, right) =>
    left.name.localeCompare(right.name, 'sv'),
  );
