import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { wordForCreditUnit, wordForEmploymentForm } from '../vocabulary/evidence';
import { AreaField } from './area-field';
import { useCompetences, useEmployers, useQualifications } from './find-things';
import { say } from './merit-texts';
import type { MeritDraft, MeritField } from './merit-draft';
import { SearchChoice } from './search-choice';

/** What the fields of a merit need. */
export interface MeritFieldsProps {
  readonly draft: MeritDraft;
  readonly edit: (change: Partial<MeritDraft>) => void;
  /** What is wrong with a field. */
  readonly errorOf: (field: MeritField) => string | undefined;
}

/** The fields of the kind of merit that is recorded. */
export const MeritFields = (props: MeritFieldsProps) => {
  switch (props.draft.kind) {
    case 'QUALIFICATION':
      return <QualificationFields {...props} />;
    case 'CREDITS':
      return <CreditsFields {...props} />;
    case 'COMPETENCE':
      return <CompetenceFields {...props} />;
    case 'EMPLOYMENT':
      return <EmploymentFields {...props} />;
  }
};

const QualificationFields = ({ draft, edit, errorOf }: MeritFieldsProps) => (
  <>
    <SearchChoice
      key="qualification"
      id="merit-qualification"
      label={say('qualification')}
      chosen={draft.qualification}
      choose={(qualification) => edit({ qualification })}
      error={errorOf('qualification')}
      useFound={useQualifications}
    />
    <Days names={['begun', 'issued', 'expires']} draft={draft} edit={edit} errorOf={errorOf} />
  </>
);

const CreditsFields = ({ draft, edit, errorOf }: MeritFieldsProps) => (
  <>
    <AreaField value={draft.area} error={errorOf('area')} onChange={(area) => edit({ area })} />
    <Textfield
      id="merit-points"
      inputMode="decimal"
      label={say('points')}
      value={draft.points}
      error={errorOf('points')}
      onChange={({ target }) => edit({ points: target.value })}
    />
    <Choice label={say('unit')} value={draft.unit} words={wordForCreditUnit} onChange={(unit) => edit({ unit })} />
    <Days names={['issued']} draft={draft} edit={edit} errorOf={errorOf} />
  </>
);

const CompetenceFields = ({ draft, edit, errorOf }: MeritFieldsProps) => (
  <>
    <SearchChoice
      key="competence"
      id="merit-competence"
      label={say('competence')}
      chosen={draft.competence}
      choose={(competence) => edit({ competence, proficiency: '1' })}
      error={errorOf('competence')}
      useFound={useCompetences}
    />
    {draft.competence?.levels !== 1 && (
      <Textfield
        id="merit-proficiency"
        inputMode="numeric"
        label={say('proficiency')}
        description={draft.competence && say('proficiencyHint', { levels: draft.competence.levels ?? 1 })}
        value={draft.proficiency}
        error={errorOf('proficiency')}
        onChange={({ target }) => edit({ proficiency: target.value })}
      />
    )}
    <Days names={['issued', 'expires']} draft={draft} edit={edit} errorOf={errorOf} />
  </>
);

const EmploymentFields = ({ draft, edit, errorOf }: MeritFieldsProps) => (
  <>
    <SearchChoice
      key="employer"
      id="merit-organization"
      label={say('organization')}
      chosen={draft.employer}
      choose={(employer) => edit({ employer })}
      error={errorOf('organization')}
      useFound={useEmployers}
    />
    <Textfield
      id="merit-label"
      label={say('label')}
      description={say('labelHint')}
      maxLength={100}
      value={draft.label}
      error={errorOf('label')}
      onChange={({ target }) => edit({ label: target.value })}
    />
    <Choice label={say('form')} value={draft.form} words={wordForEmploymentForm} onChange={(form) => edit({ form })} />
    <Textfield
      id="merit-percent"
      inputMode="numeric"
      label={say('percent')}
      value={draft.percent}
      error={errorOf('percent')}
      onChange={({ target }) => edit({ percent: target.value })}
    />
    <Days names={['from', 'to']} draft={draft} edit={edit} errorOf={errorOf} />
  </>
);

type Day = 'begun' | 'issued' | 'expires' | 'from' | 'to';

const Days = ({ names, draft, edit, errorOf }: MeritFieldsProps & { readonly names: readonly Day[] }) => (
  <div className="merit-days">
    {names.map((name) => (
      <Textfield
        key={name}
        id={`merit-${name}`}
        type="date"
        label={say(name)}
        description={name === 'issued' ? say('issuedHint') : undefined}
        value={draft[name]}
        error={errorOf(name)}
        onChange={({ target }) => edit({ [name]: target.value })}
      />
    ))}
  </div>
);

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Every value with its word. */
  readonly words: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

const Choice = <Value extends string>({ label, value, words, onChange }: ChoiceProps<Value>) => {
  const values = Object.keys(words) as Value[];
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        value={value}
        onChange={({ target }) => onChange(values.find((other) => other === target.value) ?? value)}
      >
        {values.map((other) => (
          <Select.Option key={other} value={other}>
            {words[other]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};
