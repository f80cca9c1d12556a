import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import type { SourceInput } from '../edit-ladder.generated';
import { say } from './whole-texts';

interface SourcesFieldProps {
  readonly sources: readonly SourceInput[];
  readonly onChange: (sources: readonly SourceInput[]) => void;
}

/** Where the facts of a ladder come from. */
export const SourcesField = ({ sources, onChange }: SourcesFieldProps) => (
  <Fieldset>
    <Fieldset.Legend>{say('sources')}</Fieldset.Legend>
    {sources.map((source, index) => {
      const number = index + 1;
      const set = (changed: Partial<SourceInput>) => onChange(sources.with(index, { ...source, ...changed }));
      return (
        <div key={index} className="editor-inline" role="group" aria-label={say('source', { number })}>
          <Textfield
            maxLength={500}
            label={say('sourceTitle')}
            value={source.title}
            onChange={({ target }) => set({ title: target.value })}
          />
          <Textfield
            maxLength={500}
            label={say('reference')}
            value={source.reference ?? ''}
            onChange={({ target }) => set({ reference: target.value })}
          />
          <Textfield
            maxLength={2000}
            label={say('url')}
            type="url"
            value={source.url ?? ''}
            onChange={({ target }) => set({ url: target.value })}
          />
          <Button
            type="button"
            variant="tertiary"
            aria-label={say('removeSource', { number })}
            onClick={() => onChange(sources.toSpliced(index, 1))}
          >
            ✕
          </Button>
        </div>
      );
    })}
    <Button type="button" variant="secondary" onClick={() => onChange([...sources, { title: '' }])}>
      {say('addSource')}
    </Button>
  </Fieldset>
);
