/** A decision as it is being typed. */
export interface DecisionDraft {
  readonly body: string;
  /** As 2026-05-20; empty until it is chosen. */
  readonly date: string;
  readonly reference: string;
}

/** Nothing is typed. */
export const noDecision: DecisionDraft = { body: '', date: '', reference: '' };

/** What is typed, as the API takes it; undefined while something that is needed is missing. */
export const decisionOf = ({
  body,
  date,
  reference,
}: DecisionDraft): { readonly body: string; readonly date: string; readonly reference?: string } | undefined => {
  if (body.trim() === '' || date === '') return undefined;
  return { body: body.trim(), date, ...(reference.trim() !== '' && { reference: reference.trim() }) };
};
