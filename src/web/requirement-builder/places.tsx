import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { say } from './builder-texts';
import { numberIn } from './number-in';

interface PlaceProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly change: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** A text to fill in; empty where it is left out. */
export const TextPlace = ({ label, value, change, hint, error }: PlaceProps<string>) => (
  <Textfield
    data-size="sm"
    label={label}
    description={hint}
    error={error}
    value={value}
    onChange={({ target }) => change(target.value)}
  />
);

interface NumberPlaceProps extends PlaceProps<number> {
  /** True where only whole numbers fit. */
  readonly isWhole?: boolean;
}

/** A number above 0 to fill in; 0 while it is empty, NaN while what is written is no such number, which is told. */
export const NumberPlace = ({ label, value, change, hint, error, isWhole = false }: NumberPlaceProps) => {
  const [typed, setTyped] = useState<string>();
  const written = value > 0 ? String(value).replace('.', ',') : '';
  const wrong = say(isWhole ? 'number.whole' : 'number.positive');
  return (
    <Textfield
      data-size="sm"
      className="number-place"
      inputMode={isWhole ? 'numeric' : 'decimal'}
      autoComplete="off"
      label={label}
      description={hint}
      error={Number.isNaN(value) ? wrong : error}
      value={typed !== undefined && Object.is(numberIn(typed, isWhole), value) ? typed : written}
      onChange={({ target }) => {
        setTyped(target.value);
        change(numberIn(target.value, isWhole));
      }}
    />
  );
};

/** A day to fill in; undefined while it is left out. */
export const DayPlace = ({ label, value, change, hint, error }: PlaceProps<string | null | undefined>) => (
  <Textfield
    data-size="sm"
    type="date"
    label={label}
    description={hint}
    error={error}
    value={value ?? ''}
    onChange={({ target }) => change(target.value === '' ? undefined : target.value)}
  />
);

interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** The language of the name, where it is not that of the page. */
  readonly lang?: string | undefined;
}

interface SelectPlaceProps<Value extends string> extends PlaceProps<Value> {
  readonly options: readonly Option<Value>[];
}

/** One of several to choose. What is chosen and not among them stays until another is. */
export const SelectPlace = <Value extends string>({
  label,
  value,
  change,
  options,
  error,
}: SelectPlaceProps<Value>) => {
  const isListed = options.some((option) => option.value === value);
  return (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select
        width="auto"
        value={value}
        aria-invalid={error !== undefined}
        onChange={({ target }) => {
          const option = options.find((one) => one.value === target.value);
          if (option) change(option.value);
        }}
      >
        {!isListed && <Select.Option value={value}>{value}</Select.Option>}
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </Select.Option>
        ))}
      </Select>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
};
