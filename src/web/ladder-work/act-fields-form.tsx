import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import type { ToldProblem } from '../api/problem';
import { problemFor } from '../api/problem-for';
import { DecisionFields } from '../decision/decision-fields';
import type { ActFields } from './act-fields';
import type { LadderAct } from './ladder-acts';
import { say } from './ladder-work-texts';

interface ActFieldsFormProps {
  readonly act: LadderAct;
  readonly fields: ActFields;
  readonly onChange: (fields: ActFields) => void;
  readonly problems: readonly ToldProblem[];
  /** True once somebody has tried to go on: then what is missing is told. */
  readonly isTried: boolean;
}

/** What an act needs to know: the decision behind a publication, a last day, what members may do. */
export const ActFieldsForm = ({ act, fields, onChange, problems, isTried }: ActFieldsFormProps) => {
  const missing = (value: string) => (isTried && value === '' ? say('publication.missing') : undefined);
  const set =
    (name: 'validFrom' | 'validTo' | 'lastDay') =>
    ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...fields, [name]: target.value });
  if (act === 'retire')
    return <Textfield label={say('retirement.lastDay')} type="date" value={fields.lastDay} onChange={set('lastDay')} />;
  if (act === 'share') return <AccessChoice fields={fields} onChange={onChange} />;
  if (act !== 'publish') return null;
  return (
    <>
      <DecisionFields
        words={{
          body: say('publication.body'),
          bodyMeans: say('publication.bodyHint'),
          date: say('publication.date'),
          reference: say('publication.reference'),
          missing: say('publication.missing'),
        }}
        decision={fields.decision}
        change={(decision) => onChange({ ...fields, decision })}
        problems={problems}
        isTried={isTried}
      />
      <Textfield
        label={say('publication.validFrom')}
        description={say('publication.validFromHint')}
        type="date"
        value={fields.validFrom}
        error={missing(fields.validFrom) ?? problemFor(problems, 'validFrom')}
        onChange={set('validFrom')}
      />
      <Textfield
        label={say('publication.validTo')}
        type="date"
        value={fields.validTo}
        error={problemFor(problems, 'validTo')}
        onChange={set('validTo')}
      />
    </>
  );
};

const accesses = ['NONE', 'READ', 'WRITE'] as const;

const AccessChoice = ({ fields, onChange }: Pick<ActFieldsFormProps, 'fields' | 'onChange'>) => (
  <Fieldset>
    <Fieldset.Legend>{say('access.legend')}</Fieldset.Legend>
    {accesses.map((members) => (
      <Radio
        key={members}
        name="members"
        label={say(`access.${members}`)}
        value={members}
        checked={fields.members === members}
        onChange={() => onChange({ ...fields, members })}
      />
    ))}
  </Fieldset>
);
