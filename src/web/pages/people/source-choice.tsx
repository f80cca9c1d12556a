import { Field, Label, Select } from '@digdir/designsystemet-react';
import { seenSources, wordForEvidenceSource, type SeenSource } from '../../vocabulary/evidence-source';
import { say } from './person-texts';

interface SourceChoiceProps {
  readonly source: SeenSource;
  readonly choose: (source: SeenSource) => void;
}

/** What a manager or HR has seen, to know that a merit is so. */
export const SourceChoice = ({ source, choose }: SourceChoiceProps) => (
  <Field>
    <Label>{say('verify.source')}</Label>
    <Select
      value={source}
      onChange={({ target }) => choose(seenSources.find((kind) => kind === target.value) ?? source)}
    >
      {seenSources.map((kind) => (
        <Select.Option key={kind} value={kind}>
          {wordForEvidenceSource(kind)}
        </Select.Option>
      ))}
    </Select>
  </Field>
);
