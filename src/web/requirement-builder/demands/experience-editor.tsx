import { Checkbox } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { Pickers } from '../picking/pickers';
import { NumberPlace, SelectPlace } from '../places';
import type { DemandEditorProps } from './demand-editor-props';
import { sayDemand } from './demand-texts';
import { FieldsToChooseDocument } from './demands.generated';

/** Months of employment, in roles or in a field. */
export const ExperienceEditor = ({ asked, change, blank }: DemandEditorProps<'experience'>) => {
  const { months, roles, field, weighted = false } = asked;
  const isInField = typeof field === 'string';
  const choose = (within: 'ROLES' | 'FIELD') =>
    change(within === 'ROLES' ? { months, roles: [], weighted } : { months, field: '', weighted });
  return (
    <>
      <NumberPlace
        label={sayDemand('months')}
        value={months}
        change={(changed) => change({ ...asked, months: changed })}
        error={months === 0 ? blank : undefined}
      />
      <SelectPlace
        label={sayDemand('within')}
        value={isInField ? 'FIELD' : 'ROLES'}
        options={[
          { value: 'ROLES', name: sayDemand('withinRoles') },
          { value: 'FIELD', name: sayDemand('withinField') },
        ]}
        change={choose}
      />
      {isInField ? (
        <FieldPlace
          field={field}
          change={(chosen) => change({ months, field: chosen, weighted })}
          error={field === '' ? blank : undefined}
        />
      ) : (
        <Pickers
          kind="role"
          label={sayDemand('asRole')}
          another={sayDemand('orRole')}
          values={roles ?? []}
          change={(slugs) => change({ ...asked, roles: slugs })}
          error={(roles ?? []).length === 0 ? blank : undefined}
        />
      )}
      <Checkbox
        data-size="sm"
        label={sayDemand('weighted')}
        checked={weighted}
        onChange={({ target }) => change({ ...asked, weighted: target.checked })}
      />
    </>
  );
};

interface FieldPlaceProps {
  readonly field: string;
  readonly change: (field: string) => void;
  readonly error: string | undefined;
}

const inSwedish = new Intl.Collator('sv').compare;

/** The fields that there are roles in; they have Swedish names. */
const FieldPlace = ({ field, change, error }: FieldPlaceProps) => {
  const answer = useAnswer(FieldsToChooseDocument, {});
  const fields = answer.state === 'ANSWERED' ? answer.data.roles.nodes.map((role) => role.field) : [];
  return (
    <SelectPlace
      label={sayDemand('field')}
      value={field}
      options={[
        ...(field === '' ? [{ value: '', name: sayDemand('choose') }] : []),
        ...[...new Set(fields)].toSorted(inSwedish).map((name) => ({ value: name, name, lang: 'sv' })),
      ]}
      change={change}
      error={error}
    />
  );
};
