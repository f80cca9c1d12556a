import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { nextOption } from '../../search/next-option';
import { say } from '../builder-texts';
import { choiceSources, type Choice, type ChoiceKind } from './choice-sources';
import './picking.css';
import { useChoices, useNameOf } from './use-choices';

interface PickerProps {
  readonly kind: ChoiceKind;
  readonly label: string;
  /** The slug of what is picked; empty where nothing is. */
  readonly value: string;
  readonly pick: (slug: string) => void;
  readonly error?: string | undefined;
}

/**
 * Picks something by searching as one types: a combobox by the practice of ARIA
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). What is typed and not picked is let go when one leaves.
 */
export const Picker = ({ kind, label, value, pick, error }: PickerProps) => {
  const list = useId();
  const name = useNameOf(kind, value);
  const [typed, setTyped] = useState<string>();
  const [index, setIndex] = useState<number>();
  const isOpen = typed !== undefined;
  const { choices, state } = useChoices(kind, typed ?? '', isOpen);
  const chosen = index === undefined ? undefined : choices[index];
  const lang = choiceSources[kind].isSwedish && 'sv';
  const open = (text: string | undefined) => {
    setTyped(text);
    setIndex(undefined);
  };
  const take = (choice: Choice) => {
    open(undefined);
    pick(choice.slug);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      open(undefined);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const best = chosen ?? (state === 'FOUND' && typed.trim() !== '' ? choices[0] : undefined);
      if (best) take(best);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) setIndex(nextOption(event.key, index, choices.length));
      else open('');
    }
  };
  const isListed = isOpen && choices.length > 0;
  return (
    <Field data-size="sm" className="picker">
      <Label>{label}</Label>
      <Input
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={say('picker.placeholder')}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? list : undefined}
        aria-activedescendant={chosen && `${list}-${index}`}
        aria-invalid={error !== undefined}
        lang={typed === undefined && value !== '' ? lang : undefined}
        value={typed ?? (value === '' ? '' : name)}
        onChange={({ target }) => {
          open(target.value);
          if (target.value === '' && value !== '') pick('');
        }}
        onKeyDown={onKeyDown}
        onBlur={() => open(undefined)}
      />
      {isListed && (
        <div className="picker-list" id={list} role="listbox" aria-label={label}>
          {choices.map((choice, place) => (
            <div
              key={choice.slug}
              id={`${list}-${place}`}
              className="picker-option"
              role="option"
              aria-selected={place === index}
              lang={lang}
              ref={(element) => {
                if (place === index) element?.scrollIntoView({ block: 'nearest' });
              }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(choice)}
            >
              {choice.name}
            </div>
          ))}
        </div>
      )}
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
      <span className="picker-status" role="status">
        {isOpen && told(state, choices.length)}
      </span>
    </Field>
  );
};

const told = (state: 'SEARCHING' | 'FAILED' | 'FOUND', count: number): string => {
  if (state === 'FAILED') return say('picker.failed');
  if (state === 'SEARCHING') return say('picker.searching');
  return count === 0 ? say('picker.none') : say('picker.count', { count });
};
