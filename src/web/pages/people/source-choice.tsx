import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import type { Ref } from 'react';
import { seenSources, wordForEvidenceSource, type SeenSource } from '../../vocabulary/evidence-source';
import { say } from './person-texts';

interface SourceChoiceProps {
  /** Undefined until something is chosen; then nothing is chosen for anybody. */
  readonly source: SeenSource | undefined;
  readonly choose: (source: SeenSource) => void;
  /** What is wrong with the choice, in words. */
  readonly fault?: string | undefined;
  readonly ref?: Ref<HTMLSelectElement>;
}

/** What a manager or HR has seen, to know that a merit is so. */
export const SourceChoice = ({ source, choose, fault, ref }: SourceChoiceProps) => (
  <Field>
    <Label>{say('verify.source')}</Label>
    <Select
      ref={ref}
      value={source ?? ''}
      aria-invalid={fault !== undefined}
      onChange={({ target }) => {
        const chosen = seenSources.find((kind) => kind === target.value);
        if (chosen) choose(chosen);
      }}
    >
      {source === undefined && <Select.Option value="">{say('verify.choose')}</Select.Option>}
      {seenSources.map((kind) => (
        <Select.Option key={kind} value={kind}>
          {wordForEvidenceSource(kind)}
        </Select.Option>
      ))}
    </Select>
    {fault !== undefined && <ValidationMessage>{fault}</ValidationMessage>}
  </Field>
);
