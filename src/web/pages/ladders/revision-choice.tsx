import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { queryNames } from '../../frame/addresses';
import type { ChosenRevisions } from './chosen-revisions';
import { say } from './history-texts';

interface RevisionChoiceProps {
  readonly revisions: readonly number[];
  readonly chosen: ChosenRevisions;
}

/** Chooses which two revisions to hold against each other. */
export const RevisionChoice = ({ revisions, chosen }: RevisionChoiceProps) => {
  const [, setQuery] = useSearchParams();
  return (
    <form
      className="revision-choice"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        setQuery(
          (before) => {
            const after = new URLSearchParams(before);
            for (const name of [queryNames.from, queryNames.to]) {
              const revision = form.get(name);
              if (typeof revision === 'string') after.set(name, revision);
            }
            return after;
          },
          { preventScrollReset: true },
        );
      }}
    >
      <Choice label={say('from')} name={queryNames.from} revisions={revisions} chosen={chosen.from} />
      <Choice label={say('to')} name={queryNames.to} revisions={revisions} chosen={chosen.to} />
      <Button type="submit" variant="secondary">
        {say('compare')}
      </Button>
    </form>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly revisions: readonly number[];
  readonly chosen: number;
}

const Choice = ({ label, name, revisions, chosen }: ChoiceProps) => (
  <Field>
    <Label>{label}</Label>
    <Select name={name} key={chosen} defaultValue={chosen}>
      {revisions.map((revision) => (
        <Select.Option key={revision} value={revision}>
          {revision}
        </Select.Option>
      ))}
    </Select>
  </Field>
);
