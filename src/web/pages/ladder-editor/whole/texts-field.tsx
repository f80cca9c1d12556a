import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import type { TypedText } from '../../../language/both-languages';
import { say } from './whole-texts';

interface TextsFieldProps {
  readonly legend: string;
  /** What one of them is called. */
  readonly nameOf: (number: number) => string;
  readonly addLabel: string;
  readonly texts: readonly TypedText[];
  readonly onChange: (texts: readonly TypedText[]) => void;
}

/** A list of texts in both languages. */
export const TextsField = ({ legend, nameOf, addLabel, texts, onChange }: TextsFieldProps) => (
  <Fieldset>
    <Fieldset.Legend>{legend}</Fieldset.Legend>
    {texts.map((text, index) => {
      const what = nameOf(index + 1);
      const set = (changed: Partial<TypedText>) => onChange(texts.with(index, { ...text, ...changed }));
      return (
        <div key={index} className="editor-inline">
          <Textfield
            label={say('swedish', { what })}
            lang="sv"
            multiline
            rows={2}
            value={text.sv}
            onChange={({ target }) => set({ sv: target.value })}
          />
          <Textfield
            label={say('english', { what })}
            lang="en"
            multiline
            rows={2}
            value={text.en}
            onChange={({ target }) => set({ en: target.value })}
          />
          <Button
            type="button"
            variant="tertiary"
            aria-label={say('removeText', { text: what })}
            onClick={() => onChange(texts.toSpliced(index, 1))}
          >
            ✕
          </Button>
        </div>
      );
    })}
    <Button type="button" variant="secondary" onClick={() => onChange([...texts, { sv: '', en: '' }])}>
      {addLabel}
    </Button>
  </Fieldset>
);
