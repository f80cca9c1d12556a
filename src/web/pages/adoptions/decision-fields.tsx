import { Fieldset, Textfield } from '@digdir/designsystemet-react';
import type { ToldProblem } from '../../api/problem';
import type { DecisionDraft } from '../../adaptation/decision-draft';
import { problemFor } from '../../adaptation/problem-for';
import { say } from './adopt-texts';

interface DecisionFieldsProps {
  readonly decision: DecisionDraft;
  readonly change: (decision: DecisionDraft) => void;
  readonly problems: readonly ToldProblem[];
  /** True once somebody has tried to go on: then what is missing is told. */
  readonly isTried: boolean;
}

/** Who decided, when, and under which number. */
export const DecisionFields = ({ decision, change, problems, isTried }: DecisionFieldsProps) => {
  const missing = (value: string) => (isTried && value.trim() === '' ? say('missing') : undefined);
  const set =
    (name: keyof DecisionDraft) =>
    ({ target }: { readonly target: { readonly value: string } }) =>
      change({ ...decision, [name]: target.value });
  return (
    <Fieldset>
      <Fieldset.Legend>{say('decision')}</Fieldset.Legend>
      <Textfield
        label={say('body')}
        description={say('bodyMeans')}
        value={decision.body}
        error={missing(decision.body) ?? problemFor(problems, 'decision', 'body')}
        onChange={set('body')}
      />
      <div className="adoption-fields">
        <Textfield
          type="date"
          label={say('date')}
          value={decision.date}
          error={missing(decision.date) ?? problemFor(problems, 'decision', 'date')}
          onChange={set('date')}
        />
        <Textfield
          label={say('reference')}
          value={decision.reference}
          error={problemFor(problems, 'decision', 'reference')}
          onChange={set('reference')}
        />
      </div>
    </Fieldset>
  );
};
