import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import type { LadderAct } from './ladder-acts';
import { say } from './ladder-work-texts';
import type { ActFields } from './use-ladder-acts';

interface ActFieldsFormProps {
  readonly act: LadderAct;
  readonly fields: ActFields;
  readonly onChange: (fields: ActFields) => void;
  /** True once somebody has tried to go on: then what is missing is told. */
  readonly isTried: boolean;
}

/** What an act needs to know: the decision behind a publication, a last day, what members may do. */
export const ActFieldsForm = ({ act, fields, onChange, isTried }: ActFieldsFormProps) => {
  const missing = (value: string) => isTried && value.trim() === '' && say('publication.missing');
  const set =
    (name: keyof ActFields) =>
    ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...fields, [name]: target.value });
  if (act === 'retire')
    return <Textfield label={say('retirement.lastDay')} type="date" value={fields.lastDay} onChange={set('lastDay')} />;
  if (act === 'share') return <AccessChoice fields={fields} onChange={onChange} />;
  if (act !== 'publish') return null;
  return (
    <>
      <Textfield
        label={say('publication.body')}
        description={say('publication.bodyHint')}
        value={fields.body}
        error={missing(fields.body)}
        onChange={set('body')}
      />
      <Textfield
        label={say('publication.date')}
        type="date"
        value={fields.date}
        error={missing(fields.date)}
        onChange={set('date')}
      />
      <Textfield label={say('publication.reference')} value={fields.reference} onChange={set('reference')} />
      <Textfield
        label={say('publication.validFrom')}
        description={say('publication.validFromHint')}
        type="date"
        value={fields.validFrom}
        error={missing(fields.validFrom)}
        onChange={set('validFrom')}
      />
      <Textfield label={say('publication.validTo')} type="date" value={fields.validTo} onChange={set('validTo')} />
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
