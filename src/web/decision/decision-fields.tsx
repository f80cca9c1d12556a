import { Textfield } from '@digdir/designsystemet-react';
import type { ToldProblem } from '../api/problem';
import { problemFor } from '../api/problem-for';
import type { DecisionDraft } from './decision-draft';
import './decision.css';

interface DecisionFieldsProps {
  /** What the fields are called where this decision is filled in, and what is said of one that is missing. */
  readonly words: Readonly<Record<'body' | 'bodyMeans' | 'date' | 'reference' | 'missing', string>>;
  readonly decision: DecisionDraft;
  readonly change: (decision: DecisionDraft) => void;
  readonly problems: readonly ToldProblem[];
  /** True once somebody has tried to go on: then what is missing is told. */
  readonly isTried: boolean;
}

/** Who decided, when, and under which number. */
export const DecisionFields = ({ words, decision, change, problems, isTried }: DecisionFieldsProps) => {
  const missing = (value: string) => (isTried && value.trim() === '' ? words.missing : undefined);
  const set =
    (name: keyof DecisionDraft) =>
    ({ target }: { readonly target: { readonly value: string } }) =>
      change({ ...decision, [name]: target.value });
  return (
    <>
      <Textfield
        label={words.body}
        description={words.bodyMeans}
        value={decision.body}
        error={missing(decision.body) ?? problemFor(problems, 'decision', 'body')}
        onChange={set('body')}
      />
      <div className="decision-facts">
        <Textfield
          type="date"
          label={words.date}
          value={decision.date}
          error={missing(decision.date) ?? problemFor(problems, 'decision', 'date')}
          onChange={set('date')}
        />
        <Textfield
          label={words.reference}
          value={decision.reference}
          error={problemFor(problems, 'decision', 'reference')}
          onChange={set('reference')}
        />
      </div>
    </>
  );
};
