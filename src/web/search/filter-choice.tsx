import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { FilterField } from './use-list-filter';

interface FilterChoiceProps extends FilterField {
  readonly label: string;
  /** What it is called not to narrow the list here. */
  readonly all: string;
  /** The options. */
  readonly children: ReactNode;
}

/** Narrows a list by one of several. */
export const FilterChoice = ({ label, all, children, ...field }: FilterChoiceProps) => (
  <Field>
    <Label>{label}</Label>
    <Select {...field}>
      <Select.Option value="">{all}</Select.Option>
      {children}
    </Select>
  </Field>
);
