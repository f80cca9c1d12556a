import { Details, Field, Label, Textfield, ToggleGroup, ValidationMessage } from '@digdir/designsystemet-react';
import { say } from './import-texts';
import { MOST_MEGABYTES, type ListGiven } from './list-given';
import { writeNumber } from '../../../language/write';

interface ListFieldsProps {
  readonly given: ListGiven;
  readonly give: (given: Partial<ListGiven>) => void;
  /** What stands in the way, once somebody has tried. */
  readonly error: string | undefined;
  /** Whether the list was refused for how it was read. */
  readonly wasMisread: boolean;
}

/** Where one gives the list: a file or pasted rows, and how it is to be read where that cannot be told. */
export const ListFields = ({ given, give, error, wasMisread }: ListFieldsProps) => (
  <>
    <ToggleGroup
      aria-label={say('how')}
      name="how"
      value={given.as}
      onChange={(as) => give({ as: as === 'TEXT' ? 'TEXT' : 'FILE' })}
    >
      <ToggleGroup.Item value="FILE">{say('asFile')}</ToggleGroup.Item>
      <ToggleGroup.Item value="TEXT">{say('asText')}</ToggleGroup.Item>
    </ToggleGroup>
    {given.as === 'FILE' ? (
      <Field>
        <Label>{say('file')}</Label>
        <Field.Description>{say('fileHelp', { size: writeNumber(MOST_MEGABYTES) })}</Field.Description>
        <input
          className="ds-input"
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,text/csv"
          aria-invalid={error !== undefined}
          onChange={({ target }) => give({ file: target.files?.[0] })}
        />
        {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
      </Field>
    ) : (
      <Textfield
        multiline
        rows={8}
        label={say('text')}
        description={say('textHelp')}
        value={given.text}
        error={error}
        onChange={({ target }) => give({ text: target.value })}
      />
    )}
    <Details key={String(wasMisread)} defaultOpen={wasMisread}>
      <Details.Summary>{say('reading')}</Details.Summary>
      <Details.Content>
        <div className="title-filter">
          <Textfield
            label={say('column')}
            description={say('columnHelp')}
            value={given.column}
            onChange={({ target }) => give({ column: target.value })}
          />
          {given.as === 'FILE' && (
            <Textfield
              label={say('sheet')}
              description={say('sheetHelp')}
              value={given.sheet}
              onChange={({ target }) => give({ sheet: target.value })}
            />
          )}
        </div>
      </Details.Content>
    </Details>
  </>
);
